import { Field, ObjectType } from 'type-graphql';
import { MetDeRij } from '../platform/toegang/toegang.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A zorgkantoor: buys long-term care in its regions and decides on aanvragen there.',
})
@MetDeRij()
export class Zorgkantoor {
  @Field(() => String, { description: 'Stable code, e.g. `MENZIS`; used in filters and inputs.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  naam!: string;
  @Field(() => String, { description: 'Mail address for parties without a regular contact (DOS-028).' })
  dosMailadres!: string;
  @Field(() => [Zorgkantoorregio], { description: 'Its regions.' })
  regios!: Zorgkantoorregio[];
}

@ObjectType({ simpleResolvers: true, description: 'One of the 31 zorgkantoorregio’s.' })
@MetDeRij()
export class Zorgkantoorregio {
  @Field(() => String, { description: 'CBS code, e.g. `ZK04`.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  naam!: string;
  @Field(() => Zorgkantoor, { description: 'The zorgkantoor of this region.' })
  zorgkantoor!: Zorgkantoor;
}

@ObjectType({ simpleResolvers: true, description: 'A gemeente with the zorgkantoor to talk to (DOS-012).' })
@MetDeRij()
export class Gemeente {
  @Field(() => String, { description: 'CBS code, e.g. `GM0228`.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  naam!: string;
  @Field(() => Zorgkantoorregio, { description: 'The region that it lies in now, or lay in last.' })
  zorgkantoorregio!: Zorgkantoorregio;
  @Field(() => Zorgkantoor, { description: 'The competent zorgkantoor.' })
  zorgkantoor!: Zorgkantoor;
}

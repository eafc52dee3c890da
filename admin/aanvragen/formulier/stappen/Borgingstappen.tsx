export { Borgingstappen } from './Mijlpalen.tsx';

import { NoRecord } from "../../components/no-record/no-record.tsx";

export default function NotFound() {
  return <NoRecord />;
}

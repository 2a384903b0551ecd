import { NoRecord } from "../../../../components/no-record/no-record.tsx";
import { NearestNumbers } from "../../../../samples/nearest-numbers.tsx";

export default function SampleNotFound() {
  return (
    <NoRecord>
      <NearestNumbers />
    </NoRecord>
  );
}

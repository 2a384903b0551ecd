import { lineOf } from "@regolith/db";
import { emptyDataFolder } from "./data-folder.ts";
import { readSettings } from "./env.ts";

try {
  const { dataFolder } = readSettings();
  const wasThere = await emptyDataFolder(dataFolder);
  process.stdout.write(
    wasThere
      ? `Deleted the portal's data in ${dataFolder}. The next npm start begins anew.\n`
      : `Nothing to delete in ${dataFolder}.\n`,
  );
} catch (error) {
  process.stderr.write(`${lineOf(error)}\n`);
  process.exitCode = 1;
}

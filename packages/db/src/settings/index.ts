export { type Clock, createClock, readClockFile } from "./clock.ts";
export {
  given,
  type LogLevel,
  readDatabaseUrl,
  readLogLevel,
  readOrigins,
  readPort,
  readSwitch,
  readWhole,
  SettingError,
  type Settings,
} from "./settings.ts";

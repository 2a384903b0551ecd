import { Document } from "../components/document/document.tsx";
import en from "../../messages/en/frame.json";
import zh from "../../messages/zh/frame.json";
import "../theme/global.css";

const languages = [
  { locale: "en", lang: "en", words: en.notFound },
  { locale: "zh", lang: "zh-Hans", words: zh.notFound },
] as const;

/** For addresses outside the two languages, such as a file that is not there: both are answered at once. */
export default function NotFound() {
  return (
    <Document locale="en">
      <main className="wrap">
        {languages.map(({ locale, lang, words }) => (
          <section key={locale} lang={lang} className="stack rule">
            <h1>{words.title}</h1>
            <p>{words.body}</p>
            <p>
              <a href={`/${locale}`}>{words.home}</a>
            </p>
          </section>
        ))}
      </main>
    </Document>
  );
}

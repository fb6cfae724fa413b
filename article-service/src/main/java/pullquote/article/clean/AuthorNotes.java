package pullquote.article.clean;

import java.util.regex.Pattern;

/** Notes on the writer at the end: "Ana Sol is a reporter at …", "Follow her on …", "Contact the reporter at …". */
final class AuthorNotes {

    private static final Pattern IS_A = Pattern.compile(
            "^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3},? (?:is|was|covers|writes|reports|works|has (?:covered|written|worked))\\b.{0,40}"
                    + "(?i:\\b(?:reporter|editor|correspondent|writer|journalist|columnist|contributor|author|freelance|freelancer|producer|intern|fellow"
                    + "|covers|covering|writes|writing|reporting)\\b).{0,300}$");
    private static final Pattern REACH = Pattern.compile(
            "(?i)^(?:(?:you can )?(?:follow|contact|reach|e-?mail|write to) (?:him|her|them|me|the (?:author|reporter|writer)|\\p{L}+(?: \\p{L}+){0,2})"
                    + " (?:on|at|via|by) .{2,120}|.{0,120}(?:can be reached|may be reached|tweets) (?:at|as|by|via) .{2,80})$");

    private AuthorNotes() {}

    static boolean isNote(Wording block) {
        String text = block.text();
        return text.length() <= 420
                && !text.contains("”")
                && (IS_A.matcher(text).matches() || REACH.matcher(text).matches());
    }
}

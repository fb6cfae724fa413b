package pullquote.article.clean;

import java.util.Locale;

/** Why a block was taken out of an article. {@link #word()} is what stands in {@link Removed#reason()}; the words never change. */
public enum RemovalReason {
    /** An advertisement, or the note that the story continues after one. */
    ADVERTISEMENT,
    /** An offer of the site's app. */
    APP,
    /** The note on who the writer is, at the end. */
    AUTHOR_BIO,
    /** The line that names the writer; its name is kept in {@link CleanArticle#byline()}. */
    BYLINE,
    /** The words or the credit of a picture. */
    CAPTION,
    /** Readers' comments and the way to write one. */
    COMMENTS,
    /** A question for consent to cookies or to the use of personal data. */
    CONSENT,
    /** A notice of rights or of terms. */
    COPYRIGHT,
    /** Who helped to report, write or edit. */
    CREDITS,
    /** The line that tells when it was published; kept in {@link CleanArticle#publishedAt()} where it can be read. */
    DATE,
    /** An appeal for money. */
    DONATION,
    /** A line that stands in the article already, mostly its headline again. */
    DUPLICATE,
    /** A question to the reader on how the article was, and what the site says to the answer. */
    FEEDBACK,
    /** What is neither prose nor named by another reason, in a place where furniture stands. */
    FURNITURE,
    /** A form to log in or to register. */
    LOGIN,
    /** Menus, breadcrumbs, ways to other parts of the site. */
    NAVIGATION,
    /** An offer of news by mail. */
    NEWSLETTER,
    /** The controls of a player, or the offer to listen or watch. */
    PLAYER,
    /** Links to other articles. */
    RELATED_LINKS,
    /** Buttons to pass the article on, or to follow the paper elsewhere. */
    SHARE,
    /** An offer of a subscription, a paywall. */
    SUBSCRIPTION,
    /** The topics that an article is filed under. */
    TAGS;

    /** The stable lower-case word, such as {@code related-links}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package pullquote.article.search;

/**
 * A place in a text that fits what was searched for.
 *
 * @param start in UTF-16 code units
 * @param end behind the last of them
 * @param phrase which of the searched phrases it fits, counted from 0
 */
record Match(int start, int end, int phrase) {}

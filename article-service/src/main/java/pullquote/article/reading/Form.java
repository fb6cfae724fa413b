package pullquote.article.reading;

import java.util.UUID;
import pullquote.article.Representation;

/**
 * One form of one article: each has bytes and an entity tag of its own (RFC 9110 §8.8.3).
 *
 * @param gzip whether in that content coding
 */
record Form(UUID article, Representation representation, boolean gzip) {}

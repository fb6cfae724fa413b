package pullquote.analysis.nlp.entity;

import java.util.Optional;

/**
 * A value where it stands.
 *
 * @param mention where, and what kind of value
 * @param value the value in a form to compute with, where it can be told
 */
record Value(Mention mention, Optional<String> value) {}

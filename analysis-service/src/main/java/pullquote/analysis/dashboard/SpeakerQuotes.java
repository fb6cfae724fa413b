package pullquote.analysis.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Someone who is quoted in an article, and what they said.
 *
 * @param known whether the text tells who it is
 */
public record SpeakerQuotes(String speaker, boolean known, List<QuoteNote> quotes) {

    public SpeakerQuotes {
        quotes = List.copyOf(quotes);
    }

    /** The most quoted first, then in the order of the text; what nobody is told to have said last. */
    static List<SpeakerQuotes> of(List<QuoteNote> notes) {
        Map<String, List<QuoteNote>> bySpeaker = new LinkedHashMap<>();
        notes.forEach(note -> bySpeaker
                .computeIfAbsent(note.speaker(), speaker -> new ArrayList<>())
                .add(note));
        return bySpeaker.entrySet().stream()
                .map(entry -> new SpeakerQuotes(
                        entry.getKey(), entry.getValue().get(0).known(), entry.getValue()))
                .sorted(Comparator.comparing(SpeakerQuotes::known)
                        .reversed()
                        .thenComparing(speaker -> -speaker.quotes().size()))
                .toList();
    }
}

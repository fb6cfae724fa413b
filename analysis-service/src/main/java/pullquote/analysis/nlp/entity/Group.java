package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An entity in the making: its fullest form, the mentions that joined it, and why they did. */
final class Group {

    private final Form head;
    private Form fullest;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<Merge> merges = new LinkedHashSet<>();

    Group(Form head) {
        this.head = head;
        this.fullest = head;
        mentions.addAll(head.mentions());
    }

    void join(Form form, Merge.Reason reason) {
        join(form, form.mentions(), reason);
    }

    /** Joins some of a form's mentions, where the others stand for something else. */
    void join(Form form, List<Mention> some, Merge.Reason reason) {
        mentions.addAll(some);
        merges.add(new Merge(form.text(), fullest.text(), reason));
    }

    /** Joins a form that names this entity more fully than any before. */
    void joinFuller(Form form, Merge.Reason reason) {
        mentions.addAll(form.mentions());
        merges.add(new Merge(fullest.text(), form.text(), reason));
        fullest = form;
    }

    /** The form that the group began with. */
    Form head() {
        return head;
    }

    Form fullest() {
        return fullest;
    }

    EntityType type() {
        return head.type();
    }

    /** In the order in which they joined, not that of the text. */
    List<Mention> mentions() {
        return mentions;
    }

    List<Merge> merges() {
        return List.copyOf(merges);
    }
}

package pullquote.analysis.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import pullquote.analysis.store.Session;
import pullquote.analysis.stream.AnalysisEvent;
import pullquote.analysis.stream.EventLog;

/** Compares what was analysed with the webhooks and writes down what is to be sent, each occasion once. */
final class Occasions {

    private static final int BATCH = 100;

    private final ObjectMapper json;

    Occasions(ObjectMapper json) {
        this.json = json;
    }

    /** Takes the next events; answers whether there may be more. All in the transaction of the session. */
    boolean take(Session session) throws SQLException {
        long place = place(session);
        List<AnalysisEvent> events = EventLog.after(session, place, BATCH);
        List<Webhook> webhooks = events.isEmpty() ? List.of() : Webhooks.all(session);
        for (AnalysisEvent event : events) {
            for (Webhook webhook : webhooks) {
                // What was analysed before somebody asked is no news to them.
                if (!event.change().equals("deleted") && event.analyzedAt().isAfter(webhook.createdAt())) {
                    compare(session, webhook, event);
                }
            }
        }
        if (!events.isEmpty()) {
            session.update(
                    "UPDATE webhook_place SET event = ?",
                    events.get(events.size() - 1).id());
        }
        return events.size() == BATCH;
    }

    private static long place(Session session) throws SQLException {
        session.update(
                "INSERT INTO webhook_place (event) SELECT coalesce(max(id), 0) FROM event ON CONFLICT DO NOTHING");
        return session.first("SELECT event FROM webhook_place", row -> row.getLong(1))
                .orElse(0L);
    }

    private void compare(Session session, Webhook webhook, AnalysisEvent event) throws SQLException {
        if (webhook.event().equals("quote")) {
            quotes(session, webhook, event);
        } else {
            rate(session, webhook, event);
        }
    }

    private void quotes(Session session, Webhook webhook, AnalysisEvent event) throws SQLException {
        ObjectNode data = article(event);
        var quotes = data.putArray("quotes");
        session.list(
                """
                SELECT q.kind, q.text, q.first_char, q.end_char, n.name, n.uid FROM article a
                  JOIN generation g ON g.id = a.generation AND g.state = 'serving'
                  JOIN quotation q ON q.article = a.seq JOIN entity n ON n.id = q.speaker
                 WHERE a.id = ? AND (n.uid = ?::uuid OR n.plain_name = ?) ORDER BY q.first_char""",
                row -> quotes.addObject()
                        .put("kind", row.getString(1))
                        .put("text", row.getString(2))
                        .put("start", row.getInt(3))
                        .put("end", row.getInt(4))
                        .put("speaker", row.getString(5))
                        .put("speakerId", row.getString(6)),
                event.articleId(),
                webhook.entity(),
                webhook.plainName());
        if (!quotes.isEmpty()) {
            write(session, webhook, event.articleId() + " " + quotes.toString().hashCode(), data);
        }
    }

    private void rate(Session session, Webhook webhook, AnalysisEvent event) throws SQLException {
        LocalDate today = Instant.now().atZone(ZoneOffset.UTC).toLocalDate();
        ObjectNode data = article(event);
        List<Long> counts = session.list(
                """
                SELECT n.name, n.uid, (SELECT coalesce(sum(s.articles), 0) FROM entity_sum s
                    WHERE s.generation = g.id AND s.entity = n.id AND s.publisher = 0 AND s.days = 1 AND s.first_day > ?) AS articles
                  FROM article a JOIN generation g ON g.id = a.generation AND g.state = 'serving'
                  JOIN article_entity e ON e.article = a.seq JOIN entity n ON n.id = e.entity
                 WHERE a.id = ? AND (n.uid = ?::uuid OR n.plain_name = ?)""",
                row -> {
                    data.put("entity", row.getString(1)).put("entityId", row.getString(2));
                    return row.getLong(3);
                },
                today.minusDays(webhook.days()),
                event.articleId(),
                webhook.entity(),
                webhook.plainName());
        long articles = counts.stream().mapToLong(Long::longValue).sum();
        if (!counts.isEmpty() && articles >= webhook.articles()) {
            data.put("articles", articles).put("days", webhook.days());
            // Once a day, and not again with each article of a day that is full of it.
            write(session, webhook, today.toString(), data);
        }
    }

    private ObjectNode article(AnalysisEvent event) {
        return json.createObjectNode()
                .put("articleId", event.articleId().toString())
                .put("headline", event.headline())
                .put("publisher", event.publisher())
                .put("at", event.at().toString());
    }

    private void write(Session session, Webhook webhook, String occasion, ObjectNode data) throws SQLException {
        ObjectNode body = json.createObjectNode()
                .put("type", webhook.event())
                .put("timestamp", Instant.now().toString());
        body.set("data", data);
        session.update(
                "INSERT INTO webhook_delivery (id, webhook, occasion, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                UUID.randomUUID(),
                webhook.id(),
                occasion,
                body.toString());
    }
}

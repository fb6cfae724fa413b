package pullquote.analysis.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.Session;

/** The webhooks and what is sent to them. */
@ApplicationScoped
class Webhooks {

    private static final int LISTED = 200;

    private final Database database;

    Webhooks(Database database) {
        this.database = database;
    }

    Webhook add(Webhook webhook) {
        return database.ask(session -> {
            session.update(
                    "INSERT INTO webhook (id, url, secret, event, entity, plain_name, articles, days, created_at)"
                            + " VALUES (?, ?, ?, ?, ?::uuid, ?, ?, ?, ?)",
                    webhook.id(),
                    webhook.url(),
                    webhook.secret(),
                    webhook.event(),
                    webhook.entity(),
                    webhook.plainName(),
                    webhook.articles(),
                    webhook.days(),
                    webhook.createdAt());
            return webhook;
        });
    }

    List<Webhook> all() {
        return database.ask(Webhooks::all);
    }

    static List<Webhook> all(Session session) throws SQLException {
        return session.list("SELECT * FROM webhook ORDER BY created_at, id", Webhooks::webhook);
    }

    static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("url"),
                row.getBytes("secret"),
                row.getString("event"),
                Optional.ofNullable(row.getObject("entity", UUID.class)),
                Session.text(row, "plain_name"),
                row.getInt("articles"),
                row.getInt("days"),
                Session.instant(row, "created_at"));
    }

    /** Answers whether there was one. */
    boolean remove(UUID id) {
        return database.ask(session -> session.update("DELETE FROM webhook WHERE id = ?", id)) > 0;
    }

    /** The latest messages, of all webhooks or of one, in all states or in one. */
    List<DeliveryView> deliveries(Optional<UUID> webhook, Optional<String> state) {
        return database.ask(session -> session.list(
                "SELECT * FROM webhook_delivery WHERE (?::uuid IS NULL OR webhook = ?::uuid) AND (?::text IS NULL OR state = ?)"
                        + " ORDER BY created_at DESC, id DESC LIMIT ?",
                row -> new DeliveryView(
                        row.getObject("id", UUID.class),
                        row.getObject("webhook", UUID.class),
                        row.getString("state"),
                        row.getInt("attempts"),
                        row.getString("state").equals("pending") ? Session.instant(row, "next_at") : null,
                        row.getString("last_error"),
                        Session.instant(row, "created_at"),
                        row.getString("body")),
                webhook,
                webhook,
                state,
                state,
                LISTED));
    }

    /** Lets a message that was given up be tried anew; answers whether there was one. */
    boolean revive(UUID delivery) {
        return database.ask(session -> session.update(
                        "UPDATE webhook_delivery SET state = 'pending', attempts = 0, next_at = now() WHERE id = ? AND state = 'dead'",
                        delivery))
                > 0;
    }
}

package pullquote.analysis.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A connection and the statements on it. Parameters may be numbers, strings, booleans, bytes, ids, dates, instants, an {@link Optional}
 * of one, or a collection, which becomes an array.
 */
public final class Session implements AutoCloseable {

    private final Connection connection;

    /** A session that closes the connection at its end. */
    public Session(Connection connection) {
        this.connection = connection;
    }

    /** Makes a value of the row that the result stands at. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows of a query, in their order. */
    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(reader.read(rows));
            }
            return values;
        }
    }

    /** The first row of a query, if there is one. */
    public <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... parameters) throws SQLException {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** Runs a statement; answers how many rows it changed. */
    public int update(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    public Connection connection() {
        return connection;
    }

    private PreparedStatement prepare(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, forJdbc(parameters[i]));
        }
        return statement;
    }

    private @Nullable Object forJdbc(@Nullable Object value) throws SQLException {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? forJdbc(optional.get()) : null;
        }
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Collection<?> collection ? array(collection) : value;
    }

    private Array array(Collection<?> values) throws SQLException {
        @Nullable Object[] elements = values.toArray();
        for (int i = 0; i < elements.length; i++) {
            elements[i] = forJdbc(elements[i]);
        }
        return connection.createArrayOf(typeOf(elements), elements);
    }

    private static String typeOf(@Nullable Object[] elements) {
        Object sample =
                Arrays.stream(elements).filter(e -> e != null).findFirst().orElse("");
        if (sample instanceof Integer || sample instanceof Short) {
            return "int4";
        }
        if (sample instanceof Long) {
            return "int8";
        }
        if (sample instanceof UUID) {
            return "uuid";
        }
        if (sample instanceof OffsetDateTime) {
            return "timestamptz";
        }
        if (sample instanceof Float) {
            return "float4";
        }
        if (sample instanceof Boolean) {
            return "bool";
        }
        return sample instanceof java.time.LocalDate ? "date" : "text";
    }

    /** A column with a time. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A column that may hold no text. */
    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

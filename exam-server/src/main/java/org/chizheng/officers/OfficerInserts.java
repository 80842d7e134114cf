package org.chizheng.officers;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumberVault;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Inserts many people at once and finds out, without an exception, which of them were there first. Every sealed number
 * is unique, so that the stored seal tells whose insert won, even when two nodes insert the same person together.
 */
@Component
class OfficerInserts {

    private static final String INSERT = """
            INSERT INTO officer (name, gender, id_number_sealed, id_number_hash, id_number_masked, phone,
                organisation_id, staffing, post, domain, auxiliary, on_post, service_from, revision,
                registered_by, registered_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE, ?, 0, ?, ?)
            ON DUPLICATE KEY UPDATE revision = revision
            """;

    private static final int CHUNK = 500;

    private final OfficerRows rows;
    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final IdNumberVault vault;

    OfficerInserts(OfficerRows rows, JdbcTemplate jdbc, JdbcClient client, IdNumberVault vault) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.client = client;
        this.vault = vault;
    }

    /** Who holds an ID number after the insert. */
    record Holder(OfficerId officer, OrganisationId organisation, boolean inserted) {}

    /** Inserts whom the register lacks; the answer is in the order of the people. Needs a running transaction. */
    List<Holder> insert(List<NewOfficer> people, String by, Instant at) {
        List<Sealed> sealed = people.stream()
                .map(person -> new Sealed(person, vault.hash(person.idNumber()), vault.seal(person.idNumber())))
                .toList();
        // one order of locking on every node keeps two imports of the same people from a deadlock
        List<Sealed> ordered = sealed.stream()
                .sorted(Comparator.comparing(Sealed::hash, Arrays::compareUnsigned))
                .toList();
        LocalDateTime stamp = StoredTime.of(at);
        jdbc.batchUpdate(
                INSERT, ordered.stream().map(row -> row.columns(by, stamp)).toList());
        Map<String, Stored> stored = stored(ordered);
        List<Holder> holders = new ArrayList<>(people.size());
        for (Sealed row : sealed) {
            Stored found = stored.get(HexFormat.of().formatHex(row.hash()));
            if (found == null) {
                throw new IllegalStateException("an officer just inserted is not there");
            }
            holders.add(new Holder(
                    new OfficerId(found.id()),
                    new OrganisationId(found.organisation()),
                    Arrays.equals(found.seal(), row.seal())));
        }
        return holders;
    }

    /** Who holds these ID numbers now; numbers that nobody holds are absent. */
    Map<IdNumber, Officer> holders(Collection<IdNumber> numbers) {
        Map<String, IdNumber> wanted = new LinkedHashMap<>();
        numbers.forEach(number -> wanted.put(HexFormat.of().formatHex(vault.hash(number)), number));
        List<String> hashes = List.copyOf(wanted.keySet());
        Map<IdNumber, Officer> holders = new HashMap<>();
        for (int start = 0; start < hashes.size(); start += CHUNK) {
            List<byte[]> chunk = hashes.subList(start, Math.min(start + CHUNK, hashes.size())).stream()
                    .map(hash -> HexFormat.of().parseHex(hash))
                    .toList();
            for (OfficerRow row : rows.byHashes(chunk)) {
                IdNumber number = wanted.get(HexFormat.of().formatHex(row.idNumberHash()));
                if (number != null) {
                    holders.put(number, row.officer());
                }
            }
        }
        return holders;
    }

    /**
     * Locks, because a plain read inside a transaction would show the register as it was before a rival committed. By
     * the seal's index only: MySQL reads a small table whole, and there stands the row of a rival who waits for ours.
     */
    private Map<String, Stored> stored(List<Sealed> rows) {
        Map<String, Stored> found = HashMap.newHashMap(rows.size());
        client.sql("""
                        SELECT /*+ INDEX(officer uq_officer_id_number) */
                            id, id_number_hash, id_number_sealed, organisation_id
                        FROM officer WHERE id_number_hash IN (:hashes) FOR UPDATE
                        """)
                .param("hashes", rows.stream().map(Sealed::hash).toList())
                .query(row -> {
                    found.put(
                            HexFormat.of().formatHex(row.getBytes(2)),
                            new Stored(row.getLong(1), row.getBytes(3), row.getLong(4)));
                });
        return found;
    }

    private record Stored(long id, byte[] seal, long organisation) {}

    private record Sealed(NewOfficer person, byte[] hash, byte[] seal) {

        Object[] columns(String by, LocalDateTime at) {
            return new Object[] {
                person.name().strip(),
                person.gender(),
                seal,
                hash,
                person.idNumber().masked(),
                person.phone(),
                person.organisation().value(),
                person.staffing().name(),
                person.post(),
                person.domain().name(),
                person.auxiliary(),
                person.serviceFrom(),
                by,
                at
            };
        }
    }
}

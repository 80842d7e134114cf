package org.chizheng.officers.photos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.officers.intake.ImportProgress;
import org.springframework.stereotype.Service;

/**
 * Takes photos from a ZIP archive whose files are named by 公民身份号码 or by the number of the person on the register:
 * {@link #check} first, which changes nothing, then {@link #commit}.
 */
@Service
public class PhotoImport {

    private final PhotoKeeping keeping;
    private final PhotoTable photos;
    private final PhotoOwners owners;

    PhotoImport(PhotoKeeping keeping, PhotoTable photos, PhotoOwners owners) {
        this.keeping = keeping;
        this.photos = photos;
        this.owners = owners;
    }

    /**
     * Reads an archive, draws every picture and finds all faults; stores nothing.
     *
     * @param fileName for people
     * @throws org.springframework.security.access.AccessDeniedException if the caller keeps no register
     */
    public PhotoImportCheck check(Caller caller, String fileName, Path archive, ImportProgress progress) {
        caller.require(Role.COORDINATOR);
        try (PhotoArchive files = PhotoArchive.open(archive)) {
            List<PhotoName> names = files.names().stream().map(PhotoName::of).toList();
            if (names.isEmpty()) {
                throw new UnreadableArchiveException(PhotoFault.ARCHIVE_EMPTY);
            }
            List<PhotoFinding> findings = new ArrayList<>();
            Map<Integer, OfficerId> accepted = judged(caller, files, names, findings, progress);
            int replacing = photos.among(accepted.values(), caller.path()).size();
            return new PhotoImportCheck(fileName, archive, names.size(), replacing, findings, accepted);
        } catch (UnreadableArchiveException unreadable) {
            PhotoFinding finding = new PhotoFinding(0, "", unreadable.fault(), "");
            return new PhotoImportCheck(fileName, archive, 0, 0, List.of(finding), Map.of());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Keeps the accepted photos, each in a transaction of its own. Repeating it after an interruption is harmless.
     *
     * @throws UncheckedIOException if the archive is no longer there
     * @throws org.springframework.security.access.AccessDeniedException if the caller does not keep all the entries
     */
    public PhotoImportResult commit(Caller caller, PhotoImportCheck check, ImportProgress progress) {
        caller.require(Role.COORDINATOR);
        owners.requireSees(caller, check.accepted().values());
        try (PhotoArchive files = PhotoArchive.open(check.archive())) {
            List<PhotoName> names = files.names().stream().map(PhotoName::of).toList();
            List<PhotoFinding> refused = new ArrayList<>();
            int done = 0;
            for (Map.Entry<Integer, OfficerId> one : check.accepted().entrySet()) {
                int place = one.getKey();
                if (keeping.put(caller, one.getValue(), files.read(place - 1))
                        instanceof PhotoOutcome.Refused(PhotoFault fault)) {
                    refused.add(finding(names, place, fault, ""));
                }
                progress.done(++done, check.accepted().size());
            }
            return new PhotoImportResult(done - refused.size(), refused);
        } catch (UnreadableArchiveException changed) {
            throw new UncheckedIOException(new IOException("the archive is no longer what was checked", changed));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Map<Integer, OfficerId> judged(
            Caller caller,
            PhotoArchive files,
            List<PhotoName> names,
            List<PhotoFinding> findings,
            ImportProgress progress)
            throws UnreadableArchiveException {
        List<Optional<OfficerId>> people = owners.of(caller, names);
        Map<Integer, OfficerId> accepted = new LinkedHashMap<>();
        Map<OfficerId, Integer> first = new HashMap<>();
        for (int place = 1; place <= names.size(); place++) {
            PhotoName name = names.get(place - 1);
            OfficerId person = people.get(place - 1).orElse(null);
            if (person == null) {
                boolean named = name.idNumber() != null || name.officer() != null;
                findings.add(finding(names, place, named ? PhotoFault.PERSON_UNKNOWN : PhotoFault.NAME_UNREADABLE, ""));
            } else if (first.putIfAbsent(person, place) instanceof Integer earlier) {
                findings.add(finding(names, place, PhotoFault.DOUBLED, String.valueOf(earlier)));
            } else if (PhotoReading.read(files.read(place - 1)) instanceof PhotoCheck.Refused(PhotoFault fault)) {
                findings.add(finding(names, place, fault, ""));
            } else {
                accepted.put(place, person);
            }
            progress.done(place, names.size());
        }
        return accepted;
    }

    private static PhotoFinding finding(List<PhotoName> names, int place, PhotoFault fault, String detail) {
        return new PhotoFinding(place, names.get(place - 1).shown(), fault, detail);
    }
}

package org.chizheng.officers.photos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chizheng.RecordingAuditLog;
import org.chizheng.audit.AuditEntry;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.PeopleFixtures;
import org.chizheng.officers.Registration;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "officers", extraIncludes = "profiles")
@Import(RecordingAuditLog.class)
@ActiveProfiles("test")
class PhotoImportModuleTests {

    private static final long SEED = System.nanoTime();
    private static final Random RANDOM = new Random(SEED);
    private static final byte[] PICTURE = Pictures.jpeg(300, 400);

    static {
        System.out.println("PhotoImportModuleTests seed " + SEED);
    }

    @Autowired
    Photos photos;

    @Autowired
    PhotoImport imports;

    @Autowired
    OfficerRegistration registration;

    @Autowired
    OrganisationRegistration organisations;

    @Autowired
    RecordingAuditLog audit;

    @TempDir
    Path folder;

    Organisation unit;
    Organisation elsewhere;
    Caller coordinator;
    IdNumber number;
    OfficerId qin;
    OfficerId yuan;

    @BeforeEach
    void aCounty() {
        Organisation bureau = PeopleFixtures.bureau(organisations, "县司法局");
        unit = PeopleFixtures.unit(organisations, "县城市管理局", bureau);
        elsewhere = PeopleFixtures.bureau(organisations, "邻县司法局");
        coordinator = PeopleFixtures.of(bureau, Role.COORDINATOR);
        number = IdNumbers.random(RANDOM);
        qin = registered("秦明远", number, unit);
        yuan = registered("袁静姝", IdNumbers.random(RANDOM), unit);
        audit.drain();
    }

    @Test
    void picturesNamedByEitherNumberAreImportedAndASecondTimeReplaced() throws IOException {
        Path zip = zip(Map.of(number.value() + ".jpg", PICTURE, "照片/" + yuan.value() + ".png", Pictures.png(300, 400)));
        PhotoImportCheck check = check(zip);
        assertThat(check.findings()).isEmpty();
        assertThat(check.accepted()).containsOnlyKeys(1, 2);
        assertThat(check.replacing()).isZero();
        assertThat(photos.among(coordinator, List.of(qin, yuan))).isEmpty();
        assertThat(audit.drain()).isEmpty();
        List<Integer> progress = new ArrayList<>();
        assertThat(imports.commit(coordinator, check, (done, all) -> progress.add(done)))
                .isEqualTo(new PhotoImportResult(2, List.of()));
        assertThat(progress).containsExactly(1, 2);
        assertThat(photos.among(coordinator, List.of(qin, yuan))).containsExactlyInAnyOrder(qin, yuan);
        assertThat(audit.drain()).extracting(AuditEntry::action).containsExactly("photo.kept", "photo.kept");
        assertThat(check(zip).replacing()).isEqualTo(2);
    }

    @Test
    void everyFileThatIsNotTakenIsNamedWithItsReason() throws IOException {
        IdNumber foreign = IdNumbers.random(RANDOM);
        registered("邻县人", foreign, elsewhere);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("1/" + number.value() + ".jpg", PICTURE);
        files.put("2/" + qin.value() + ".jpg", PICTURE);
        files.put("3/" + yuan.value() + ".jpg", "no picture".getBytes(UTF_8));
        files.put("4/" + foreign.value() + ".jpg", PICTURE);
        files.put("5/999999999.jpg", PICTURE);
        files.put("6/合影.jpg", PICTURE);
        files.put("__MACOSX/._1.jpg", PICTURE);
        files.put("7/Thumbs.db", PICTURE);
        PhotoImportCheck check = check(zip(files));
        assertThat(check.files()).isEqualTo(6);
        assertThat(check.accepted()).containsExactly(Map.entry(1, qin));
        assertThat(check.findings())
                .extracting(PhotoFinding::place, PhotoFinding::file, PhotoFinding::fault, PhotoFinding::detail)
                .containsExactly(
                        tuple(2, qin.value() + ".jpg", PhotoFault.DOUBLED, "1"),
                        tuple(3, yuan.value() + ".jpg", PhotoFault.NOT_A_PICTURE, ""),
                        tuple(4, foreign.masked() + ".jpg", PhotoFault.PERSON_UNKNOWN, ""),
                        tuple(5, "999999999.jpg", PhotoFault.PERSON_UNKNOWN, ""),
                        tuple(6, "合影.jpg", PhotoFault.NAME_UNREADABLE, ""));
    }

    @Test
    void aNameThatIsNearlyANumberIsNotShownInFull() {
        String mistyped = "41992219900101001";
        assertThat(PhotoName.of(mistyped + ".jpg").shown()).isEqualTo("419**********1001.jpg");
        assertThat(PhotoName.of(number.value().toLowerCase(java.util.Locale.ROOT) + ".JPG")
                        .idNumber())
                .isEqualTo(number);
    }

    @Test
    void namesThatChineseWindowsWroteAreRead() throws IOException {
        Path zip = folder.resolve("gbk.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GBK"))) {
            out.putNextEntry(new ZipEntry("城市管理局/" + number.value() + ".jpg"));
            out.write(PICTURE);
        }
        assertThat(check(zip).accepted()).containsExactly(Map.entry(1, qin));
    }

    @Test
    void whatIsNoArchiveOrAnEmptyOneIsRefused() throws IOException {
        Path broken = Files.write(folder.resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 0});
        assertThat(onlyFault(broken)).isEqualTo(PhotoFault.ARCHIVE_UNREADABLE);
        assertThat(onlyFault(folder.resolve("gone.zip"))).isEqualTo(PhotoFault.ARCHIVE_UNREADABLE);
        assertThat(onlyFault(zip(Map.of("__MACOSX/x", new byte[1])))).isEqualTo(PhotoFault.ARCHIVE_EMPTY);
    }

    @Test
    void anArchiveOfTooManyFilesIsRefused() throws IOException {
        Path zip = folder.resolve("many.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i <= PhotoArchive.MOST_FILES; i++) {
                out.putNextEntry(new ZipEntry(i + ".jpg"));
            }
        }
        assertThat(onlyFault(zip)).isEqualTo(PhotoFault.TOO_MANY_FILES);
    }

    @Test
    void aBombIsNotUnpackedBeyondTheLimit() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        byte[] zeros = new byte[1 << 20];
        List<OfficerId> people = new ArrayList<>();
        for (int i = 0; i < 110; i++) {
            people.add(registered("人" + i, IdNumbers.random(RANDOM), unit));
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (OfficerId person : people) {
                out.putNextEntry(new ZipEntry(person.value() + ".jpg"));
                for (int i = 0; i < 11; i++) {
                    out.write(zeros);
                }
            }
        }
        assertThat(Files.size(zip)).isLessThan(2 << 20);
        assertThat(onlyFault(zip)).isEqualTo(PhotoFault.ARCHIVE_TOO_LARGE);
    }

    @Test
    void aPictureInAnArchiveThatPromisesTooMuchIsNotDrawn() throws IOException {
        PhotoImportCheck check = check(zip(Map.of(qin.value() + ".png", Pictures.pngPromising(60_000, 60_000))));
        assertThat(check.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fault()).isEqualTo(PhotoFault.TOO_MANY_PIXELS));
    }

    @Test
    void onlyTheOwnRegisterIsTouched() throws IOException {
        Path zip = zip(Map.of(qin.value() + ".jpg", PICTURE));
        Caller other = PeopleFixtures.of(elsewhere, Role.COORDINATOR);
        PhotoImportCheck theirs = check(zip);
        assertThat(imports.check(other, "照片.zip", zip, (done, all) -> {}).accepted())
                .isEmpty();
        assertThatThrownBy(() -> imports.commit(other, theirs, (done, all) -> {}))
                .isInstanceOf(AccessDeniedException.class);
        Caller invigilator = PeopleFixtures.of(unit, Role.INVIGILATOR);
        assertThatThrownBy(() -> imports.check(invigilator, "照片.zip", zip, (done, all) -> {}))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PhotoImportCheck check(Path zip) {
        return imports.check(coordinator, "照片.zip", zip, (done, all) -> {});
    }

    private PhotoFault onlyFault(Path zip) {
        PhotoImportCheck check = check(zip);
        assertThat(check.accepted()).isEmpty();
        assertThat(check.findings()).hasSize(1);
        return check.findings().getFirst().fault();
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path zip = Files.createTempFile(folder, "photos", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return zip;
    }

    private OfficerId registered(String name, IdNumber idNumber, Organisation where) {
        return ((Registration.Registered)
                        registration.register(PeopleFixtures.house(), PeopleFixtures.person(name, idNumber, where)))
                .officer();
    }
}

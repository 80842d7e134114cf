package org.chizheng.officers.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chizheng.MySqlDatabase;
import org.chizheng.RecordingAuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.NewOfficer;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.PeopleFixtures;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A city's photos in one archive, some 200 MB: the heap holds one picture at a time. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "officers", extraIncludes = "profiles")
@Import(RecordingAuditLog.class)
@ActiveProfiles("test")
@EnabledIfEnvironmentVariable(named = "CHIZHENG_LONG_TESTS", matches = ".+")
class ManyPhotosMySqlIT {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        MySqlDatabase.fresh().register(registry);
    }

    private static final int ALL = 6_400;
    private static final int BATCH = 400;
    private static final int KINDS = 16;
    private static final long SEED = System.nanoTime();

    @Autowired
    PhotoImport imports;

    @Autowired
    OfficerRegistration registration;

    @Autowired
    OrganisationRegistration organisations;

    @TempDir
    Path folder;

    @Test
    void aCitysPhotosNeedNoMoreHeapThanAFew() throws IOException {
        System.out.println("ManyPhotosMySqlIT seed " + SEED);
        Random random = new Random(SEED);
        Organisation bureau = PeopleFixtures.bureau(organisations, "市司法局");
        Path zip = archive(people(random, bureau), random);
        Caller coordinator = PeopleFixtures.of(bureau, Role.COORDINATOR);
        Peak peak = new Peak();
        long began = System.nanoTime();
        PhotoImportCheck check = imports.check(coordinator, "照片.zip", zip, peak::look);
        long checked = System.nanoTime();
        assertThat(check.accepted()).hasSize(ALL);
        assertThat(imports.commit(coordinator, check, peak::look).kept()).isEqualTo(ALL);
        System.out.printf(
                "many-photos photos=%d archive_mb=%d check_s=%d import_s=%d live_heap_mb=%d max_heap_mb=%d%n",
                ALL,
                Files.size(zip) >> 20,
                (checked - began) / 1_000_000_000,
                (System.nanoTime() - checked) / 1_000_000_000,
                peak.live >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        assertThat(peak.live).isLessThan(300L << 20);
    }

    private Set<IdNumber> people(Random random, Organisation unit) {
        Set<IdNumber> numbers = new HashSet<>();
        while (numbers.size() < ALL) {
            numbers.add(IdNumbers.random(random));
        }
        List<NewOfficer> people = new ArrayList<>();
        numbers.forEach(number -> people.add(PeopleFixtures.person("人" + people.size(), number, unit)));
        for (int start = 0; start < ALL; start += BATCH) {
            registration.registerAll(PeopleFixtures.house(), people.subList(start, start + BATCH));
        }
        return numbers;
    }

    private Path archive(Set<IdNumber> numbers, Random random) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int i = 0; i < KINDS; i++) {
            pictures.add(((PhotoCheck.Right) PhotoReading.read(Pictures.noise(180, 240, random))).jpeg());
        }
        Path zip = folder.resolve("many.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            int place = 0;
            for (IdNumber number : numbers) {
                out.putNextEntry(new ZipEntry(number.value() + ".jpg"));
                out.write(pictures.get(place++ % KINDS));
            }
        }
        return zip;
    }

    /** What is still in use after a collection, looked at now and then. */
    private static final class Peak {

        private static final int EVERY = 1_600;

        private long live;

        void look(int done, int all) {
            if (done % EVERY == 0) {
                System.gc();
                live = Math.max(
                        live,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
        }
    }
}

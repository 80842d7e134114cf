package org.chizheng.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;
import org.quartz.listeners.JobListenerSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = "spring.quartz.auto-startup=true")
@ActiveProfiles("test")
class TimetableTests {

    @Autowired
    private Scheduler scheduler;

    @Test
    void everyJobRunsFromItsTables() throws Exception {
        for (String name : new String[] {"bell", "sealing"}) {
            assertThat(scheduler.getTrigger(new TriggerKey(name))).isNotNull();
            CountDownLatch ran = new CountDownLatch(1);
            Throwable[] failed = new Throwable[1];
            scheduler.getListenerManager().addJobListener(new JobListenerSupport() {
                @Override
                public String getName() {
                    return "watch-" + name;
                }

                @Override
                public void jobWasExecuted(JobExecutionContext context, JobExecutionException exception) {
                    if (context.getJobDetail().getKey().getName().equals(name)) {
                        failed[0] = exception;
                        ran.countDown();
                    }
                }
            });
            scheduler.triggerJob(new JobKey(name));
            assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(failed[0]).isNull();
        }
    }
}

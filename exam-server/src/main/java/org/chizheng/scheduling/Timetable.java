package org.chizheng.scheduling;

import java.time.Duration;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What runs how often. Every job claims by the database what is due and changes nothing when run early, late or twice,
 * so a missed beat is not made up for.
 */
@Configuration(proxyBeanMethods = false)
class Timetable {

    @Bean
    JobDetail bellJob() {
        return job("bell", RingingTheBell.class);
    }

    @Bean
    Trigger bellEveryFiveSeconds(JobDetail bellJob) {
        return every(Duration.ofSeconds(5), bellJob);
    }

    @Bean
    JobDetail sealingJob() {
        return job("sealing", SealingTheLog.class);
    }

    @Bean
    Trigger sealingEveryMinute(JobDetail sealingJob) {
        return every(Duration.ofMinutes(1), sealingJob);
    }

    @Bean
    JobDetail reviewJob() {
        return job("review", TurningTheReviewYear.class);
    }

    @Bean
    Trigger reviewEveryHour(JobDetail reviewJob) {
        return every(Duration.ofHours(1), reviewJob);
    }

    @Bean
    JobDetail statutesJob() {
        return job("statutes", TakingUpStatutes.class);
    }

    @Bean
    Trigger statutesEveryQuarter(JobDetail statutesJob) {
        return every(Duration.ofMinutes(15), statutesJob);
    }

    private static JobDetail job(String name, Class<? extends Job> what) {
        return JobBuilder.newJob(what).withIdentity(name).storeDurably().build();
    }

    private static Trigger every(Duration interval, JobDetail job) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName())
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(interval.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}

package org.chizheng.scheduling;

import org.chizheng.review.ReviewCalendar;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Opens annual reviews, ends deferrals, and finds what was not handed in. */
@DisallowConcurrentExecution
class TurningTheReviewYear extends QuartzJobBean {

    private final ReviewCalendar calendar;

    TurningTheReviewYear(ReviewCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        calendar.turn();
    }
}

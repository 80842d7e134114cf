package org.chizheng.ui.exams;

import org.chizheng.exams.Exam;

/** A line of the list of exams. */
record ExamRow(Exam exam, ExamPhase phase, int enrolled, int underway, int finished) {}

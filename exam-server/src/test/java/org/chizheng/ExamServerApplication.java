package org.chizheng;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Lets tests of this module start its rooms without the screens. */
@SpringBootApplication
public class ExamServerApplication {}

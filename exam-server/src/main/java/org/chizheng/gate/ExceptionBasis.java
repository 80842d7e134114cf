package org.chizheng.gate;

/**
 * The statute that lets one officer act alone (行政处罚法 42: 法律另有规定的除外).
 *
 * @param law full name of the statute
 * @param article such as 第十二条
 */
public record ExceptionBasis(String law, String article) {}

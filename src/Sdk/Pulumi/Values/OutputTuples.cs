namespace Pulumi;

/// <content>Tuples of two to eight values.</content>
public static partial class Output
{
    /// <summary>The two values together, known when all are.</summary>
    public static Output<(T1, T2)> Tuple<T1, T2>(Input<T1> item1, Input<T2> item2) =>
        new(OutputSteps.CombineAsync([item1.ToOutput(), item2.ToOutput()], s => (s[0].As<T1>(), s[1].As<T2>())));

    /// <summary>The three values together, known when all are.</summary>
    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Input<T1> item1, Input<T2> item2, Input<T3> item3) =>
        new(OutputSteps.CombineAsync([item1.ToOutput(), item2.ToOutput(), item3.ToOutput()], s => (s[0].As<T1>(), s[1].As<T2>(), s[2].As<T3>())));

    /// <summary>The four values together, known when all are.</summary>
    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4) =>
        new(OutputSteps.CombineAsync([item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput()], s => (s[0].As<T1>(), s[1].As<T2>(), s[2].As<T3>(), s[3].As<T4>())));

    /// <summary>The five values together, known when all are.</summary>
    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5) =>
        new(OutputSteps.CombineAsync([item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput()], s => (s[0].As<T1>(), s[1].As<T2>(), s[2].As<T3>(), s[3].As<T4>(), s[4].As<T5>())));

    /// <summary>The six values together, known when all are.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6) =>
        new(OutputSteps.CombineAsync([item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput(), item6.ToOutput()], s => (s[0].As<T1>(), s[1].As<T2>(), s[2].As<T3>(), s[3].As<T4>(), s[4].As<T5>(), s[5].As<T6>())));

    /// <summary>The seven values together, known when all are.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6, Input<T7> item7) =>
        new(OutputSteps.CombineAsync([item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput(), item6.ToOutput(), item7.ToOutput()], s => (s[0].As<T1>(), s[1].As<T2>(), s[2].As<T3>(), s[3].As<T4>(), s[4].As<T5>(), s[5].As<T6>(), s[6].As<T7>())));

    /// <summary>The eight values together, known when all are.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6, Input<T7> item7, Input<T8> item8) =>
        new(OutputSteps.CombineAsync([item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput(), item6.ToOutput(), item7.ToOutput(), item8.ToOutput()], s => (s[0].As<T1>(), s[1].As<T2>(), s[2].As<T3>(), s[3].As<T4>(), s[4].As<T5>(), s[5].As<T6>(), s[6].As<T7>(), s[7].As<T8>())));

    /// <summary>The two values together, known when all are.</summary>
    public static Output<(T1, T2)> Tuple<T1, T2>(Output<T1> item1, Output<T2> item2) =>
        new(OutputSteps.CombineAsync([item1, item2], s => (s[0].As<T1>(), s[1].As<T2>())));

    /// <summary>The three values together, known when all are.</summary>
    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Output<T1> item1, Output<T2> item2, Output<T3> item3) =>
        new(OutputSteps.CombineAsync([item1, item2, item3], s => (s[0].As<T1>(), s[1].As<T2>(), s[2].As<T3>())));

    /// <summary>The four values together, known when all are.</summary>
    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4) =>
        new(OutputSteps.CombineAsync([item1, item2, item3, item4], s => (s[0].As<T1>(), s[1].As<T2>(), s[2].As<T3>(), s[3].As<T4>())));

    /// <summary>The five values together, known when all are.</summary>
    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5) =>
        new(OutputSteps.CombineAsync([item1, item2, item3, item4, item5], s => (s[0].As<T1>(), s[1].As<T2>(), s[2].As<T3>(), s[3].As<T4>(), s[4].As<T5>())));

    /// <summary>The six values together, known when all are.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6) =>
        new(OutputSteps.CombineAsync([item1, item2, item3, item4, item5, item6], s => (s[0].As<T1>(), s[1].As<T2>(), s[2].As<T3>(), s[3].As<T4>(), s[4].As<T5>(), s[5].As<T6>())));

    /// <summary>The seven values together, known when all are.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6, Output<T7> item7) =>
        new(OutputSteps.CombineAsync([item1, item2, item3, item4, item5, item6, item7], s => (s[0].As<T1>(), s[1].As<T2>(), s[2].As<T3>(), s[3].As<T4>(), s[4].As<T5>(), s[5].As<T6>(), s[6].As<T7>())));

    /// <summary>The eight values together, known when all are.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6, Output<T7> item7, Output<T8> item8) =>
        new(OutputSteps.CombineAsync([item1, item2, item3, item4, item5, item6, item7, item8], s => (s[0].As<T1>(), s[1].As<T2>(), s[2].As<T3>(), s[3].As<T4>(), s[4].As<T5>(), s[5].As<T6>(), s[6].As<T7>(), s[7].As<T8>())));
}

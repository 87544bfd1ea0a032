using System.Collections.Immutable;
using DataTier.Planning.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace DataTier.Planning.Tests.Plans;

/// <summary>Any plan goes through JSON and comes back the same.</summary>
public sealed class PlanJsonPropertyTests
{
    // Includes what JSON, the marks and the sort order could trip over; lone surrogates cannot come off the wire.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements("", "[secret]", "[unknown]", "\\[secret]", "\\\\[unknown]", "a\"b\\c", "ü€😀", "\u2028\t\n", "é", "z", "Z", "null"),
        ArbMap.Default.GeneratorFor<int>().Select(number => $"text{number}"));

    private static readonly Gen<PlannedValue> Scalar = Gen.OneOf(
        Text.Select(PlannedValue.Of),
        ArbMap.Default.GeneratorFor<bool>().Select(PlannedValue.Of),
        ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite).Select(PlannedValue.Of),
        ArbMap.Default.GeneratorFor<decimal>().Select(PlannedValue.Of),
        Gen.Constant(PlannedValue.Unknown),
        Gen.Constant(PlannedValue.Secret));

    [Fact]
    public void A_plan_comes_back_with_the_same_bytes() =>
        Prop.ForAll(Plans().ToArbitrary(), plan => PlanJson.Write(PlanJson.Read(PlanJson.Write(plan))) == PlanJson.Write(plan))
            .Holds();

    [Fact]
    public void A_value_comes_back_equal() =>
        Prop.ForAll(Values(3).ToArbitrary(), value => Through(value).Equals(value)).Holds();

    [Fact]
    public void The_order_in_which_resources_come_changes_nothing() =>
        Prop.ForAll(Plans().ToArbitrary(), plan =>
            PlanJson.Write(plan with { Resources = [.. plan.Resources.Reverse()], Diagnostics = [.. plan.Diagnostics.Reverse()] }) == PlanJson.Write(plan))
            .Holds();

    private static PlannedValue Through(PlannedValue value)
    {
        var plan = new Plan { Project = "", Stack = "", Outputs = PlannedProperties.From([new("x", value)]) };
        return PlanJson.Read(PlanJson.Write(plan)).Outputs["x"];
    }

    private static Gen<PlannedValue> Values(int depth) => depth == 0
        ? Scalar
        : Gen.Frequency(
            (3, Scalar),
            (1, Gen.OneOf(Values(depth - 1), Gen.Constant(PlannedValue.Absent)).ListOf(3).Select(items => PlannedValue.Of([.. items]))),
            (1, Properties(depth - 1).Select(PlannedValue.Of)));

    private static Gen<PlannedProperties> Properties(int depth) =>
        from names in Text.ListOf(3)
        from values in Values(depth).ListOf(3)
        select PlannedProperties.From(names.Zip(values, KeyValuePair.Create).DistinctBy(entry => entry.Key));

    private static Gen<ImmutableArray<string>> Texts() => Text.ListOf(2).Select(texts => texts.ToImmutableArray());

    private static Gen<PlannedResource> Resource() =>
        from urn in Text
        from text in Text
        from inputs in Properties(2)
        from outputs in Properties(1)
        from id in Gen.OneOf(Scalar, Gen.Constant(PlannedValue.Absent))
        from texts in Texts()
        from flag in ArbMap.Default.GeneratorFor<bool>()
        from maybe in ArbMap.Default.GeneratorFor<bool?>()
        select new PlannedResource
        {
            Urn = urn,
            Type = text,
            Name = text,
            Custom = flag,
            Read = !flag,
            Id = id,
            Parent = flag ? text : null,
            Provider = flag ? null : text,
            Version = text,
            Inputs = inputs,
            Outputs = outputs,
            Dependencies = texts,
            PropertyDependencies = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.WithComparers(StringComparer.Ordinal).Add(text, texts),
            Protect = flag,
            RetainOnDelete = flag,
            DeleteBeforeReplace = maybe,
            IgnoreChanges = texts,
            ReplaceOnChanges = texts,
            HideDiffs = texts,
            Aliases = texts,
            AdditionalSecretOutputs = texts,
            CustomTimeouts = flag ? new CustomTimeouts(text, null, text) : null,
            ImportId = flag ? text : null,
            DeletedWith = text,
            ReplaceWith = texts,
        };

    private static Gen<Plan> Plans() =>
        from resources in Resource().ListOf(4)
        from outputs in Properties(2)
        from config in Properties(0)
        from message in Text
        from other in Text
        select new Plan
        {
            Project = message,
            Stack = other,
            Resources = [.. resources.DistinctBy(resource => resource.Urn)],
            Outputs = outputs,
            Config = config,
            Diagnostics = [new Diagnostic(DiagnosticSeverity.Info, message), new Diagnostic(DiagnosticSeverity.Error, other, message)],
        };
}

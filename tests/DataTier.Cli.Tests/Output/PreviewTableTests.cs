using DataTier.Cli.Output;
using DataTier.Engine;
using DataTier.Planning.Plans;

namespace DataTier.Cli.Tests.Output;

public sealed class PreviewTableTests
{
    [Fact]
    public void Shows_the_tree_the_counts_the_outputs_and_the_time() => Written(showInputs: false).Should().Be(
        """
        shop · test

          Type                               Name
          pulumi:pulumi:Stack                shop-test
          ├─ datatier:components:ClientTier  acme
          │  ├─ datatier:components:Box      acme-box
          │  │  └─ aws:s3/bucket:Bucket      acme-bucket  protected, retained
          │  └─ aws:kms/key:Key              acme-key
          └─ pulumi:providers:aws            acme

        By type
               1  aws:kms/key:Key
               1  aws:s3/bucket:Bucket
               1  datatier:components:Box
               1  datatier:components:ClientTier
               1  pulumi:providers:aws
               1  pulumi:pulumi:Stack

        By client
               4  acme

        Outputs
          acme:
            bucket: "acme-bucket-1"
            secret: [secret]
          plain: [unknown]

        The program said
          warning: mind the gap (urn:bucket)

        6 resources in 1.3 s

        """);

    [Fact]
    public void Shows_inputs_on_request_each_on_a_line() => Written(showInputs: true).Should().Contain(
        """
          │  │  └─ aws:s3/bucket:Bucket      acme-bucket  protected, retained
          │  │         bucket: "acme-bucket-1"
          │  │         password: [secret]
          │  │         sizes: [1, 2.5, null]
          │  │         tags: {a: "b", on: true}

        """);

    [Fact]
    public void Says_that_the_program_was_built() =>
        Written(showInputs: false, built: true).Should().EndWith("6 resources in 1.3 s after building\n");

    private static string Written(bool showInputs, bool built = false)
    {
        var output = new StringWriter { NewLine = "\n" };
        var result = new PreviewResult { Plan = Plan(), Elapsed = TimeSpan.FromSeconds(1.26), Built = built };
        PreviewTable.Write(CommandConsole.For(output, TextWriter.Null, "/", new DateOnly(2026, 1, 1)).Styled(), result, showInputs);
        return string.Join('\n', output.ToString().Split('\n').Select(line => line.TrimEnd()));
    }

    private static Plan Plan() => new()
    {
        Project = "shop",
        Stack = "test",
        Resources =
        [
            new() { Urn = "urn:stack", Type = "pulumi:pulumi:Stack", Name = "shop-test" },
            new() { Urn = "urn:acme", Type = "datatier:components:ClientTier", Name = "acme", Parent = "urn:stack" },
            new() { Urn = "urn:provider", Type = "pulumi:providers:aws", Name = "acme", Parent = "urn:stack", Custom = true },
            new() { Urn = "urn:key", Type = "aws:kms/key:Key", Name = "acme-key", Parent = "urn:acme", Custom = true },
            new() { Urn = "urn:box", Type = "datatier:components:Box", Name = "acme-box", Parent = "urn:acme" },
            new()
            {
                Urn = "urn:bucket", Type = "aws:s3/bucket:Bucket", Name = "acme-bucket", Parent = "urn:box", Custom = true, Protect = true, RetainOnDelete = true,
                Inputs = Properties(
                    ("tags", PlannedValue.Of(Properties(("a", PlannedValue.Of("b")), ("on", PlannedValue.Of(true))))),
                    ("password", PlannedValue.Secret),
                    ("sizes", PlannedValue.Of([PlannedValue.Of(1m), PlannedValue.Of(2.5m), PlannedValue.Absent])),
                    ("bucket", PlannedValue.Of("acme-bucket-1"))),
            },
        ],
        Outputs = Properties(
            ("acme", PlannedValue.Of(Properties(("bucket", PlannedValue.Of("acme-bucket-1")), ("secret", PlannedValue.Secret)))),
            ("plain", PlannedValue.Unknown)),
        Diagnostics = [new Diagnostic(DiagnosticSeverity.Warning, "mind the gap", "urn:bucket")],
    };

    private static PlannedProperties Properties(params (string Name, PlannedValue Value)[] values) =>
        PlannedProperties.From(values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
}

using DataTier.Planning.Plans;

namespace DataTier.Planning.Tests.Plans;

public sealed class PlanJsonTests
{
    [Fact]
    public void Writes_the_form_that_is_promised() =>
        PlanJson.Write(Small()).Should().Be(
            """
            {
              "version": 1,
              "project": "acme",
              "stack": "dev",
              "config": {
                "acme:token": "[secret]",
                "aws:region": "eu-west-1"
              },
              "resources": [
                {
                  "urn": "urn:pulumi:dev::acme::aws:s3/bucket:Bucket::logs",
                  "type": "aws:s3/bucket:Bucket",
                  "name": "logs",
                  "custom": true,
                  "id": "[unknown]",
                  "inputs": {
                    "bucket": "acme-logs",
                    "literal": "\\[secret]",
                    "tags": {
                      "count": 2.5,
                      "list": [
                        true,
                        null
                      ],
                      "token": "[secret]"
                    }
                  },
                  "outputs": {},
                  "propertyDependencies": {
                    "bucket": [
                      "urn:a"
                    ]
                  },
                  "protect": true,
                  "deleteBeforeReplace": false,
                  "customTimeouts": {
                    "create": "5m"
                  }
                }
              ],
              "outputs": {
                "name": "acme-logs"
              },
              "diagnostics": [
                {
                  "severity": "warning",
                  "message": "mind the gap"
                }
              ]
            }

            """);

    [Theory]
    [InlineData("[secret]", "\"\\\\[secret]\"")]
    [InlineData("\\[unknown]", "\"\\\\\\\\[unknown]\"")]
    [InlineData("[secret] ", "\"[secret] \"")]
    [InlineData("\\", "\"\\\\\"")]
    public void Tells_a_text_that_reads_like_a_mark_from_the_mark(string text, string json)
    {
        var plan = With(PlannedValue.Of(text));

        PlanJson.Write(plan).Should().Contain($"\"x\": {json}");
        PlanJson.Read(PlanJson.Write(plan)).Outputs["x"].Should().Be(PlannedValue.Of(text));
    }

    [Fact]
    public void Ends_with_one_line_feed_and_has_no_carriage_return() =>
        PlanJson.Write(Small()).Should().EndWith("}\n").And.NotEndWith("\n\n").And.NotContain("\r");

    [Fact]
    public void Reads_back_what_it_wrote() =>
        PlanJson.Write(PlanJson.Read(PlanJson.Write(Small()))).Should().Be(PlanJson.Write(Small()));

    [Theory]
    [InlineData("{\"version\":2,\"project\":\"a\"}", "plan.version: 2 is not known; this tool reads version 1; save the plan again with this tool")]
    [InlineData("{\"project\":\"a\"}", "plan.version: missing; every plan states it; save the plan again")]
    [InlineData("{\"version\":1,\"project\":\"a\",\"stack\":\"b\"}", "plan.resources: missing; every plan states it; save the plan again")]
    [InlineData("{\"version\":1,\"project\":7,\"stack\":\"b\",\"resources\":[]}", "plan.project: found 7; a text is allowed; save the plan again")]
    [InlineData("{\"version\":1,\"project\":\"a\",\"stack\":\"b\",\"resources\":[],\"extra\":1}", "plan.extra: a plan has no such field; save the plan again with this tool")]
    [InlineData("{\"version\":1,\"project\":\"a\",\"stack\":\"b\",\"resources\":[{\"urn\":\"u\",\"type\":\"t\",\"name\":\"n\",\"protect\":\"yes\"}]}", "plan.resources[0].protect: found \"yes\"; true or false is allowed; save the plan again")]
    [InlineData("{\"version\":1,\"project\":\"a\",\"stack\":\"b\",\"resources\":[],\"diagnostics\":[{\"severity\":\"fatal\",\"message\":\"\"}]}", "plan.diagnostics[0].severity: found \"fatal\"; info, warning or error is allowed; save the plan again")]
    [InlineData("{\"version\":1,\"project\":\"a\",\"stack\":\"b\",\"resources\":[{\"urn\":\"u\",\"type\":\"t\",\"name\":\"n\"},{\"urn\":\"u\",\"type\":\"t\",\"name\":\"n\"}]}", "plan.resources[1].urn: 'u' stands there twice; a resource has a URN of its own; save the plan again")]
    [InlineData("[]", "plan: found a list; an object is allowed; save the plan again")]
    [InlineData("{\"version\":1,\n\"project\":", "plan: not complete JSON at line 2, byte 11; save the plan again")]
    [InlineData("", "plan: not complete JSON at line 1, byte 1; save the plan again")]
    [InlineData("{\"version\":1,\"project\":\"a\",\"project\":\"b\",\"stack\":\"b\",\"resources\":[]}", "plan.project: given twice; save the plan again")]
    [InlineData("{\"version\":1,\"project\":\"a\",\"stack\":\"b\",\"resources\":[{\"urn\":\"u\",\"urn\":\"u\",\"type\":\"t\",\"name\":\"n\"}]}", "plan.resources[0].urn: given twice; save the plan again")]
    [InlineData("{\"version\":1,\"project\":\"a\",\"stack\":\"b\",\"resources\":[{\"urn\":\"u\",\"type\":\"t\"}]}", "plan.resources[0].name: missing; every plan states it; save the plan again")]
    [InlineData("{\"version\":1,\"project\":\"a\",\"stack\":\"b\",\"resources\":[],\"config\":{\"a\":{\"b\":1,\"b\":2}}}", "plan.config.a: has a name twice; save the plan again")]
    [InlineData("{\"version\":1,\"project\":\"a\",\"stack\":\"b\",\"resources\":[{\"urn\":\"u\",\"type\":\"t\",\"name\":\"n\",\"propertyDependencies\":{\"a\":[\"u\"],\"a\":[]}}]}", "plan.resources[0].propertyDependencies.a: given twice; save the plan again")]
    [InlineData("{\"version\":1,\"project\":\"a\",\"stack\":\"b\",\"resources\":[{\"urn\":\"u\",\"type\":\"t\",\"name\":\"n\",\"dependencies\":[\"u\",1]}]}", "plan.resources[0].dependencies[1]: found 1; a text is allowed; save the plan again")]
    [InlineData("{\"version\":1,\"project\":\"a\",\"stack\":\"b\",\"resources\":[]} x", "plan: not complete JSON at line 1, byte 56; save the plan again")]
    public void Says_what_is_wrong_with_a_text_that_is_no_plan(string json, string message) =>
        FluentActions.Invoking(() => PlanJson.Read(json)).Should().Throw<PlanFormatException>().WithMessage(message);

    [Fact]
    public void Says_so_wherever_a_plan_is_cut_off()
    {
        var json = PlanJson.Write(Small()).TrimEnd();

        Enumerable.Range(0, json.Length).Should().AllSatisfy(length =>
            FluentActions.Invoking(() => PlanJson.Read(json[..length])).Should().Throw<PlanFormatException>());
    }

    [Fact]
    public void Carries_values_nested_a_thousand_levels_deep()
    {
        var value = PlannedValue.Of("x");
        for (var level = 0; level < 1000; level++)
        {
            value = PlannedValue.Of([value]);
        }

        PlanJson.Read(PlanJson.Write(With(value))).Outputs["x"].Should().Be(value);
    }

    private static Plan With(PlannedValue output) => new()
    {
        Project = "acme",
        Stack = "dev",
        Outputs = PlannedProperties.From([new("x", output)]),
    };

    private static Plan Small() => new()
    {
        Project = "acme",
        Stack = "dev",
        Config = PlannedProperties.From([new("aws:region", PlannedValue.Of("eu-west-1")), new("acme:token", PlannedValue.Secret)]),
        Resources =
        [
            new PlannedResource
            {
                Urn = "urn:pulumi:dev::acme::aws:s3/bucket:Bucket::logs",
                Type = "aws:s3/bucket:Bucket",
                Name = "logs",
                Custom = true,
                Id = PlannedValue.Unknown,
                Inputs = PlannedProperties.From(
                [
                    new("literal", PlannedValue.Of("[secret]")),
                    new("bucket", PlannedValue.Of("acme-logs")),
                    new("tags", PlannedValue.Of(PlannedProperties.From(
                    [
                        new("token", PlannedValue.Secret),
                        new("count", PlannedValue.Of(2.5)),
                        new("list", PlannedValue.Of([PlannedValue.Of(true), PlannedValue.Absent])),
                    ]))),
                ]),
                PropertyDependencies = new PlannedResource { Urn = "", Type = "", Name = "" }.PropertyDependencies.Add("bucket", ["urn:a"]),
                Protect = true,
                DeleteBeforeReplace = false,
                CustomTimeouts = new CustomTimeouts(Create: "5m"),
            },
        ],
        Outputs = PlannedProperties.From([new("name", PlannedValue.Of("acme-logs"))]),
        Diagnostics = [new Diagnostic(DiagnosticSeverity.Warning, "mind the gap")],
    };
}

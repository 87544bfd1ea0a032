using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Analytics;

namespace DataTier.Planning.Tests.Rules.Analytics;

public sealed class GlueJobsAreCurrentAndLoggedTests
{
    [Theory]
    [InlineData("""{ "glueVersion": "5.0", "command": { "name": "glueetl" }, "tags": { "owner": "x" }, "defaultArguments": { "--enable-continuous-cloudwatch-log": "true" } }""", "passed")]
    [InlineData("""{ "glueVersion": "3.0", "command": { "name": "glueetl" }, "tags": { "owner": "x" }, "defaultArguments": { "--enable-continuous-cloudwatch-log": "true" } }""", "passed")]
    [InlineData("""{ "glueVersion": "2.0", "command": { "name": "glueetl" }, "tags": { "owner": "x" }, "defaultArguments": { "--enable-continuous-cloudwatch-log": "true" } }""", "failed: glueVersion is '2.0'; set it to 3 or more")]
    [InlineData("""{ "glueVersion": "1.0", "command": { "name": "pythonshell" }, "tags": { "owner": "x" }, "defaultArguments": { "--enable-continuous-cloudwatch-log": "true" } }""", "passed")]
    [InlineData("""{ "glueVersion": "5.0", "command": { "name": "glueetl" }, "tags": { "owner": "x" }, "defaultArguments": { "--enable-continuous-cloudwatch-log": "false" } }""", "failed: defaultArguments.--enable-continuous-cloudwatch-log is 'false'; set it to true")]
    [InlineData("""{ "glueVersion": "5.0", "command": { "name": "glueetl" }, "defaultArguments": { "--enable-continuous-cloudwatch-log": "true" } }""", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("""{ "glueVersion": "[unknown]", "command": { "name": "glueetl" }, "tags": { "owner": "x" }, "defaultArguments": { "--enable-continuous-cloudwatch-log": "true" } }""", "unknown: glueVersion is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_glue_job(string inputs, string judgement) =>
        Judged.By<GlueJobsAreCurrentAndLogged>(Types.GlueJob, inputs).Should().Be(judgement);
}

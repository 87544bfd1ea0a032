using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Analytics;

namespace DataTier.Planning.Tests.Rules.Analytics;

public sealed class WarehousesArePrivateAndLoggedTests
{
    [Theory]
    [InlineData("""{ "enhancedVpcRouting": true, "configParameters": [{ "parameterKey": "require_ssl", "parameterValue": "true" }] }""", "passed")]
    [InlineData("""{ "enhancedVpcRouting": true, "configParameters": [{ "parameterKey": "require_ssl", "parameterValue": "true" }], "publiclyAccessible": true }""", "failed: publiclyAccessible is true; set it to false")]
    [InlineData("""{ "configParameters": [{ "parameterKey": "require_ssl", "parameterValue": "true" }] }""", "failed: enhancedVpcRouting is not given; set it to true")]
    [InlineData("""{ "enhancedVpcRouting": true, "configParameters": [{ "parameterKey": "require_ssl", "parameterValue": "false" }] }""", "failed: configParameters is a list of 1; set require_ssl in it to true")]
    [InlineData("""{ "enhancedVpcRouting": true, "configParameters": "[unknown]" }""", "unknown: configParameters is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_redshift_workgroup(string inputs, string judgement) =>
        Judged.By<WarehousesArePrivateAndLogged>(Types.RedshiftWorkgroup, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "adminUsername": "datatier", "logExports": ["connectionlog", "userlog"], "kmsKeyId": "k", "dbName": "lake" }""", "passed")]
    [InlineData("""{ "adminUsername": "[secret]", "logExports": ["connectionlog", "userlog"], "kmsKeyId": "k", "dbName": "lake" }""", "passed")]
    [InlineData("""{ "adminUsername": "admin", "logExports": ["connectionlog", "userlog"], "kmsKeyId": "k", "dbName": "lake" }""", "failed: adminUsername is 'admin'; choose a name that nobody would guess")]
    [InlineData("""{ "adminUsername": "datatier", "logExports": ["connectionlog", "useractivitylog"], "kmsKeyId": "k", "dbName": "lake" }""", "failed: logExports is [connectionlog, useractivitylog]; add userlog")]
    [InlineData("""{ "adminUsername": "datatier", "logExports": ["connectionlog", "userlog"], "dbName": "lake" }""", "failed: kmsKeyId is not given; set it to an own key")]
    [InlineData("""{ "adminUsername": "datatier", "logExports": ["connectionlog", "userlog"], "kmsKeyId": "k", "dbName": "dev" }""", "failed: dbName is 'dev'; choose a name of its own")]
    [InlineData("""{ "adminUsername": "datatier", "logExports": "[unknown]", "kmsKeyId": "k", "dbName": "lake" }""", "unknown: logExports is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_redshift_namespace(string inputs, string judgement) =>
        Judged.By<WarehousesArePrivateAndLogged>(Types.RedshiftNamespace, inputs).Should().Be(judgement);
}

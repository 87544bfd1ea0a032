using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class MasterPasswordsAreMadeByRdsTests
{
    [Theory]
    [InlineData("""{ "manageMasterUserPassword": true, "masterUserSecretKmsKeyId": "k" }""", null, "passed")]
    [InlineData("""{ "manageMasterUserPassword": true }""", null, "failed: masterUserSecretKmsKeyId is not given; set it to the client's own key")]
    [InlineData("""{ "manageMasterUserPassword": false, "masterUserSecretKmsKeyId": "k" }""", null, "failed: manageMasterUserPassword is false; set it to true")]
    [InlineData("""{ "manageMasterUserPassword": "[unknown]", "masterUserSecretKmsKeyId": "k" }""", null, "unknown: manageMasterUserPassword is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "password": "[secret]", "manageMasterUserPassword": true, "masterUserSecretKmsKeyId": "k" }""", null, "failed: password is given; remove it: state would hold it")]
    [InlineData("""{ "passwordWo": "[secret]" }""", null, "failed: manageMasterUserPassword is not given; set it to true; masterUserSecretKmsKeyId is not given; set it to the client's own key")]
    [InlineData("""{ "passwordWo": "[secret]" }""", "{}", "passed")]
    [InlineData("{}", "{}", "failed: passwordWo is not given; set it to a generated password")]
    [InlineData("""{ "replicateSourceDb": "source" }""", null, "not applicable")]
    public void Judges_instance(string inputs, string? replica, string judgement) =>
        Judged.By<MasterPasswordsAreMadeByRds>(Types.Instance, inputs, Judged.Beside(Types.Instance, "replicateSourceDb", replica)).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "manageMasterUserPassword": true, "masterUserSecretKmsKeyId": "k" }""", "passed")]
    [InlineData("""{ "manageMasterUserPassword": true, "masterUserSecretKmsKeyId": "k", "masterPassword": "[secret]" }""", "failed: masterPassword is given; remove it: state would hold it")]
    public void Judges_cluster(string inputs, string judgement) =>
        Judged.By<MasterPasswordsAreMadeByRds>(Types.Cluster, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "masterUsername": "datatier", "masterPasswordWo": "[secret]" }""", "passed")]
    [InlineData("""{ "masterUsername": "datatier" }""", "failed: masterPasswordWo is not given; set it to a generated password")]
    [InlineData("""{ "masterUsername": "datatier", "masterPassword": "[secret]", "masterPasswordWo": "[secret]" }""", "failed: masterPassword is given; remove it: state would hold it")]
    public void Judges_what_a_global_database_begins_from(string inputs, string judgement) =>
        Judged.By<MasterPasswordsAreMadeByRds>(Types.Cluster, inputs, Judged.Beside(Types.GlobalCluster, "sourceDbClusterIdentifier", "{}")).Should().Be(judgement);

    [Fact]
    public void Is_not_meant_for_what_follows_in_a_global_database() =>
        Judged.By<MasterPasswordsAreMadeByRds>(Types.Cluster, """{ "globalClusterIdentifier": "g" }""").Should().Be("not applicable");
}

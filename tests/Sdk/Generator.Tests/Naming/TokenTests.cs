using Generator.Naming;

namespace Generator.Tests.Naming;

public sealed class TokenTests
{
    private const string Bridged = "(.*)(?:/[^/]*)";

    [Theory]
    [InlineData("aws:kms/key:Key", Bridged, "kms", "Key")]
    [InlineData("aws:iam/documents:PolicyDocument", Bridged, "iam", "PolicyDocument")]
    [InlineData("aws:index/getRegion:getRegion", Bridged, "", "getRegion")]
    [InlineData("kubernetes:storage.k8s.io/v1:StorageClass", "(.*)", "storage.k8s.io/v1", "StorageClass")]
    [InlineData("kubernetes:index:KubeClientSettings", "(.*)", "", "KubeClientSettings")]
    [InlineData("random:index/randomId:RandomId", Bridged, "", "RandomId")]
    public void A_token_holds_a_module_and_a_name(string token, string moduleFormat, string module, string name) =>
        Token.Parse(token, moduleFormat).Should().Be(new Token(module, name));
}

using FsCheck;
using FsCheck.Fluent;
using Generator.Naming;

namespace Generator.Tests.Naming;

public sealed class CSharpNamesTests
{
    [Theory]
    [InlineData("allocatedStorage", "AllocatedStorage")]
    [InlineData("AWS", "AWS")]
    [InlineData("$ref", "Ref")]
    [InlineData("x-kubernetes-map-type", "X_kubernetes_map_type")]
    [InlineData("s3UsePathStyle", "S3UsePathStyle")]
    public void A_property_is_its_key_with_an_upper_case_first_letter(string key, string name) => CSharpNames.Pascal(key).Should().Be(name);

    [Theory]
    [InlineData("namespace", "@namespace")]
    [InlineData("event", "@event")]
    [InlineData("arn", "arn")]
    public void A_parameter_that_is_a_keyword_is_escaped(string key, string name) => CSharpNames.Parameter(key).Should().Be(name);

    [Theory]
    [InlineData("T4G_2XLarge", "db.t4g.2xlarge", "T4G_2XLarge")]
    [InlineData(null, "public-read", "Public_read")]
    [InlineData("2nd", "2nd", "_2nd")]
    public void An_enum_member_is_called_as_the_schema_says_else_after_its_value(string? name, string value, string member) =>
        CSharpNames.Member(name, value).Should().Be(member);

    [Theory]
    [InlineData("core/v1", "Core.V1")]
    [InlineData("storage.k8s.io/v1", "Storage.K8s.Io.V1")]
    public void A_module_without_a_namespace_in_the_schema_is_capitalised_part_by_part(string module, string name) =>
        CSharpNames.Namespace(module).Should().Be(name);

    [Fact]
    public void Any_key_becomes_something_that_csharp_allows() =>
        Prop.ForAll<NonNull<string>>(key => IsIdentifier(CSharpNames.Field(key.Get)) && IsIdentifier(CSharpNames.Member(key.Get, key.Get)))
            .Holds();

    private static bool IsIdentifier(string name) =>
        !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}

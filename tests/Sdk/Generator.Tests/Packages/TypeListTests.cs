using Generator.Packages;
using Generator.Tests.Samples;

namespace Generator.Tests.Packages;

public sealed class TypeListTests
{
    [Fact]
    public void Comments_and_blank_lines_do_not_count()
    {
        var list = Parse("# all boxes\n\nacme:storage/box:Box   # the box\r\nacme:storage/getBox:getBox\n");

        list.Resources.Should().Equal("acme:storage/box:Box");
        list.Functions.Should().Equal("acme:storage/getBox:getBox");
    }

    [Fact]
    public void The_order_of_lines_does_not_matter() =>
        Parse("acme:storage/box:Box\nacme:index/seed:Seed").Resources.Should().Equal("acme:index/seed:Seed", "acme:storage/box:Box");

    [Fact]
    public void Every_wrong_line_is_named_with_the_closest_token() =>
        FluentActions.Invoking(() => Parse("acme:storage/bocks:Box\nacme:index/seed:Seed\nacme:index/seed:Seed\nacme:storage:getBox\nsomething quite different"))
            .Should().Throw<BadInputException>().WithMessage("""
            resources.txt: 4 problems
              line 1: acme 1.2.3 has no 'acme:storage/bocks:Box'; did you mean 'acme:storage/box:Box'?
              line 3: 'acme:index/seed:Seed' stands in line 2 already; take one away
              line 4: acme 1.2.3 has no 'acme:storage:getBox'; did you mean 'acme:storage/getBox:getBox'?
              line 5: acme 1.2.3 has no 'something quite different'; use a token of the schema
            """);

    [Fact]
    public void An_overlay_is_no_type_to_generate() =>
        TypeList.All(Sample.Schema("kube")).Resources.Should().Equal("kubernetes:core/v1:Claim", "kubernetes:core/v1:Holder", "kubernetes:core/v1:Secret");

    [Fact]
    public void A_method_of_a_resource_is_no_function_to_generate() =>
        TypeList.All(Sample.Schema("acme")).Functions.Should().Equal("acme:index/getPlace:getPlace", "acme:storage/getBox:getBox");

    private static TypeList Parse(string text) => TypeList.Parse(text, "resources.txt", Sample.Schema("acme"));
}

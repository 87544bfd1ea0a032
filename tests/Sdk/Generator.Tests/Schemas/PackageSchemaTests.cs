using Generator.Schemas;
using Generator.Tests.Samples;

namespace Generator.Tests.Schemas;

public sealed class PackageSchemaTests
{
    [Fact]
    public void Text_that_is_not_json_is_refused_with_line_and_column() =>
        Reading("{\n  \"name\": }").Should().Throw<BadInputException>()
            .WithMessage("acme.json(2,11): not JSON; fetch the schema again");

    [Fact]
    public void A_file_without_name_and_version_is_refused() =>
        Reading("{}").Should().Throw<BadInputException>().WithMessage("""
            acme.json: 2 problems
              'name' is missing; a package schema begins with name and version
              'version' is missing; a package schema begins with name and version
            """);

    [Fact]
    public void All_problems_of_the_types_in_use_come_at_once() =>
        Making("""
            "acme:index/box:Box": {
              "inputProperties": {
                "a": { "$ref": "#/types/acme:index/none:None" },
                "b": { "type": "array" },
                "c": { "type": "strnig" },
                "d": { "$ref": "/aws/v7.0.0/schema.json#/types/x" }
              },
              "requiredInputs": ["e"]
            }
            """).Should().Throw<BadInputException>().WithMessage("""
            acme.json: 5 problems
              acme:index/box:Box inputs.a: '#/types/acme:index/none:None' leads nowhere in this file; add the type or correct the reference
              acme:index/box:Box inputs.b: an array without 'items'; say what it holds
              acme:index/box:Box inputs.c: type 'strnig' is not known; use string, integer, number, boolean, array or object
              acme:index/box:Box inputs.d: '/aws/v7.0.0/schema.json#/types/x' leads nowhere in this file; add the type or correct the reference
              acme:index/box:Box inputs: 'e' is required but there is no such property; add it or take it from the list
            """);

    [Fact]
    public void What_is_not_in_use_may_be_broken() =>
        Sample.Schema("acme").ResourceTokens.Should().Contain("acme:index/unused:Unused");

    [Fact]
    public void A_reference_to_a_resource_that_is_not_in_use_is_refused() =>
        FluentActions.Invoking(() =>
        {
            var schema = PackageSchema.Parse("""
                {"name":"acme","version":"1.0.0","resources":{
                  "acme:index/box:Box": {"inputProperties":{"lid":{"$ref":"#/resources/acme:index%2Flid:Lid"}}},
                  "acme:index/lid:Lid": {}}}
                """, "acme.json");
            return Generator.Packages.PackageBindings.Make(schema, new(["acme:index/box:Box"], []));
        }).Should().Throw<BadInputException>()
            .WithMessage("acme.json: acme:index/box:Box.lid: refers to resource acme:index/lid:Lid; add that token to the list of types");

    [Fact]
    public void A_property_named_like_its_class_needs_another_name() =>
        Making("""
            "acme:index/box:Box": { "properties": { "box": { "type": "string" } } }
            """).Should().Throw<BadInputException>()
            .WithMessage("acme.json: acme:index/box:Box.box: C# does not allow a member Box in a class Box; give it another name in language.csharp.name");

    [Fact]
    public void Two_properties_with_one_name_are_refused() =>
        Making("""
            "acme:index/box:Box": { "properties": { "Lid": { "type": "string" }, "lid": { "type": "string" } } }
            """).Should().Throw<BadInputException>()
            .WithMessage("acme.json: 2 problems*acme:index/box:Box.lid: has the C# name Lid of 'Lid'; give it another name in language.csharp.name*");

    [Fact]
    public void A_default_that_is_no_value_of_its_enum_is_refused() =>
        Making(
            """
            "acme:index/box:Box": { "inputProperties": { "kind": { "$ref": "#/types/acme:index/kind:Kind", "default": "huge" } } }
            """,
            """
            "acme:index/kind:Kind": { "type": "string", "enum": [{ "value": "big" }] }
            """).Should().Throw<BadInputException>()
            .WithMessage("""acme.json: acme:index/box:Box inputs.kind: default "huge" is no value of acme:index/kind:Kind; use one of its values""");

    [Fact]
    public void A_member_of_an_enum_without_a_value_is_refused() =>
        Making(
            """
            "acme:index/box:Box": { "inputProperties": { "kind": { "$ref": "#/types/acme:index/kind:Kind" } } }
            """,
            """
            "acme:index/kind:Kind": { "type": "string", "enum": [{ "name": "Big" }] }
            """).Should().Throw<BadInputException>()
            .WithMessage("acme.json: acme:index/kind:Kind: a member of the enum has no 'value'; give it one");

    [Fact]
    public void A_type_that_resources_and_functions_share_is_refused() =>
        Making(
            """
            "acme:index/box:Box": { "inputProperties": { "lid": { "$ref": "#/types/acme:index/lid:Lid" } } }
            """,
            """
            "acme:index/lid:Lid": { "properties": {} }
            """,
            """
            "acme:index/getBox:getBox": { "inputs": { "properties": { "lid": { "$ref": "#/types/acme:index/lid:Lid" } } }, "outputs": { "properties": {} } }
            """).Should().Throw<BadInputException>()
            .WithMessage("acme.json: acme:index/lid:Lid: used by resources and by functions, whose classes would have one name; take the function from the list of types");

    [Fact]
    public void A_function_without_an_object_as_result_is_refused() =>
        Making("", "", """
            "acme:index/getBox:getBox": { "outputs": { "type": "string" } }
            """).Should().Throw<BadInputException>()
            .WithMessage("acme.json: acme:index/getBox:getBox: its result is not an object, which the bindings cannot express; take it from the list of types");

    private static Action Reading(string json) => () => PackageSchema.Parse(json, "acme.json");

    private static Action Making(string resources, string types = "", string functions = "") => () => Sample.Made(resources, types, functions);
}

using Generator.Tests.Samples;

namespace Generator.Tests.Packages;

public sealed class StateOfTests
{
    private const string Stated = """
        "acme:index/seed:Seed": {
          "properties": { "value": { "type": "integer" } },
          "stateInputs": { "type": "object", "properties": { "value": { "type": "integer" }, "writeOnly": { "type": "string" } } }
        }
        """;

    private const string Unstated = """
        "acme:index/box:Box": {
          "inputProperties": { "pin": { "type": "string", "secret": true, "default": "0000" }, "size": { "oneOf": [{ "type": "string" }, { "type": "integer" }] } },
          "requiredInputs": ["pin"],
          "properties": { "arn": { "type": "string" }, "pin": { "type": "string" }, "size": { "type": "string" } },
          "required": ["arn"]
        }
        """;

    [Fact]
    public void The_state_is_what_the_schema_says() =>
        Made(Stated)["SeedState.cs"].Should().Contain("Input<int>? Value").And.Contain("Input<string>? WriteOnly").And.NotContain("<remarks>");

    [Fact]
    public void A_resource_without_a_state_in_a_schema_with_states_has_none()
    {
        var files = Made($"{Stated},{Unstated}");

        files.Should().NotContainKey("BoxState.cs");
        files["Box.cs"].Should().Contain("public static Box Get(string name, Input<string> id, CustomResourceOptions? options = null)");
    }

    [Fact]
    public void In_a_schema_without_states_the_outputs_are_the_state_in_the_types_of_the_inputs() =>
        Made(Unstated)["BoxState.cs"].Should()
            .Contain("Input<string>? Arn").And.Contain("InputUnion<string, int>? Size").And.Contain("private Input<string>? _pin")
            .And.NotContain("required: true").And.NotContain("0000");

    private static Dictionary<string, string> Made(string resources) =>
        Sample.Made(resources).ToDictionary(file => file.Path, file => file.Text);
}

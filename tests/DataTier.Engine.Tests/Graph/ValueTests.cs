using DataTier.Engine.Values;
using DataTier.Planning.Plans;
using Google.Protobuf.WellKnownTypes;
using static DataTier.Engine.Tests.Graph.EngineUnderTest;

namespace DataTier.Engine.Tests.Graph;

public sealed class ValueTests
{
    private readonly ValueReader _reader = new(new SecretTexts());

    [Fact]
    public void Null_in_a_map_is_nothing_and_in_a_list_a_gap() =>
        Read(Object(("gone", Value.ForNull()), ("list", Value.ForList(Value.ForNull()))))
            .Should().Be(Map(("list", PlannedValue.Of([PlannedValue.Absent]))));

    [Fact]
    public void A_typed_unknown_is_unknown() =>
        Read(Text("3eeb2bf0-c639-47a8-9e75-3b44932eb421")).Should().Be(PlannedValue.Unknown);

    [Fact]
    public void A_text_around_an_unknown_is_unknown() =>
        Read(Text($"{{\"a\":\"{Signatures.Unknown}\"}}")).Should().Be(PlannedValue.Unknown);

    [Fact]
    public void A_secret_unknown_is_secret() => Read(Wired.Secret(Unknown)).Should().Be(PlannedValue.Secret);

    [Fact]
    public void An_asset_is_a_map_that_says_so() =>
        Read(Special(Signatures.Asset, ("path", Text("./x")), ("__pulumiAsset", Value.ForBool(true))))
            .Should().Be(Map(("asset", Map(("path", PlannedValue.Of("./x"))))));

    [Fact]
    public void An_archive_holds_its_assets() =>
        Read(Special(Signatures.Archive, ("assets", Object(("a", Special(Signatures.Asset, ("text", Text("t"))))))))
            .Should().Be(Map(("archive", Map(("assets", Map(("a", Map(("asset", Map(("text", PlannedValue.Of("t"))))))))))));

    [Fact]
    public void A_reference_to_a_resource_is_its_URN_and_id() =>
        Read(Special(Signatures.Resource, ("urn", Text("urn:a")), ("id", Text("i")), ("packageVersion", Text("1"))))
            .Should().Be(Map(("resource", Map(("urn", PlannedValue.Of("urn:a")), ("id", PlannedValue.Of("i"))))));

    [Fact]
    public void An_output_value_is_what_it_holds() =>
        Read(Special(Signatures.Output, ("value", Text("v")))).Should().Be(PlannedValue.Of("v"));

    [Fact]
    public void An_output_value_without_a_value_is_unknown() => Read(Special(Signatures.Output)).Should().Be(PlannedValue.Unknown);

    [Fact]
    public void A_secret_output_value_is_secret() =>
        Read(Special(Signatures.Output, ("value", Text("v")), ("secret", Value.ForBool(true)))).Should().Be(PlannedValue.Secret);

    [Fact]
    public void An_object_of_an_unknown_kind_is_refused() =>
        FluentActions.Invoking(() => Read(Special("what"))).Should().Throw<Exception>()
            .WithMessage("a property holds an object of the unknown kind 'what'; this engine is older than the program's SDK");

    [Fact]
    public void A_number_that_is_not_finite_is_refused() =>
        FluentActions.Invoking(() => Read(Value.ForNumber(double.NaN))).Should().Throw<Exception>()
            .WithMessage("a property holds a number that is not finite; resources take finite numbers only");

    [Fact]
    public async Task A_client_without_partial_values_does_not_get_what_is_partly_unknown()
    {
        await using var engine = await StartAsync();
        var request = Custom("aws:ssm/parameter:Parameter", "p", ("known", Text("x")), ("mixed", Value.ForList(Text("x"), Unknown)));
        request.SupportsPartialValues = false;

        var answer = await engine.RegisterAsync(request);

        answer.Object.Fields.Should().ContainKey("known").And.NotContainKey("mixed");
        engine.Plan.Find(answer.Urn)!.Outputs["mixed"].Should().Be(PlannedValue.Of([PlannedValue.Of("x"), PlannedValue.Unknown])); // registered above
    }

    [Fact]
    public async Task A_client_without_references_gets_ids_and_URNs()
    {
        await using var engine = await StartAsync();
        var request = Custom(
            "aws:ssm/parameter:Parameter",
            "p",
            ("custom", Special(Signatures.Resource, ("urn", Text("urn:a")), ("id", Text("i")))),
            ("component", Special(Signatures.Resource, ("urn", Text("urn:b")))));
        request.AcceptResources = false;

        var answer = await engine.RegisterAsync(request);

        answer.Object.Fields["custom"].Should().Be(Text("i"));
        answer.Object.Fields["component"].Should().Be(Text("urn:b"));
    }

    private PlannedValue Read(Value value) => _reader.Read(value);

    private static Value Object(params (string Name, Value Value)[] fields)
    {
        var content = new Struct();
        foreach (var (name, value) in fields)
        {
            content.Fields[name] = value;
        }

        return Value.ForStruct(content);
    }

    private static Value Special(string signature, params (string Name, Value Value)[] fields) =>
        Object([(Signatures.Key, Text(signature)), .. fields]);

    private static PlannedValue Map(params (string Name, PlannedValue Value)[] fields) =>
        PlannedValue.Of(PlannedProperties.From(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));
}

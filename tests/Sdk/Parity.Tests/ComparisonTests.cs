using System.Text.Json.Nodes;
using Parity.Tests.Comparison;
using Parity.Tests.Recorded;
using Parity.Tests.Runs;

namespace Parity.Tests;

/// <summary>The comparison finds what there is to find; without that, parity would be a claim.</summary>
public sealed class ComparisonTests
{
    private const string Name = "03-data-flow.preview";
    private static readonly Recording Official = Recording.Read(Recording.DotNet, Name);

    [Fact]
    public void A_recording_does_not_differ_from_itself() =>
        DifferencesWhen(_ => { }).Should().BeEmpty();

    [Fact]
    public void A_changed_value_is_one_difference() =>
        DifferencesWhen(sent => Queue(sent)["object"]!["visibilityTimeoutSeconds"] = 61).Should().Equal(
            $"dotnet {Name}: RegisterResource aws:sqs/queue:Queue pair-b in urn:pulumi:dev::acme::acme:test:Pair::pair: object/visibilityTimeoutSeconds: official 60, ours 61");

    [Fact]
    public void A_missing_field_is_one_difference() =>
        DifferencesWhen(sent => Queue(sent).Remove("version")).Should().ContainSingle().Which.Should().EndWith(": version: official \"7.48.0\", ours (absent)");

    [Fact]
    public void A_field_too_many_is_one_difference() =>
        DifferencesWhen(sent => Queue(sent)["protect"] = false).Should().ContainSingle().Which.Should().EndWith(": protect: official (absent), ours false");

    [Fact]
    public void A_dependency_of_a_property_that_is_lost_is_a_difference() =>
        DifferencesWhen(sent => Of(sent, "after")["propertyDependencies"]!["name"]!["urns"]!.AsArray().RemoveAt(0))
            .Should().ContainSingle().Which.Should().Contain("propertyDependencies/name/urns");

    [Fact]
    public void The_order_of_dependencies_is_no_difference() =>
        DifferencesWhen(sent => Of(sent, "after")["dependencies"] = new JsonArray([.. Of(sent, "after")["dependencies"]!.AsArray().Reverse().Select(urn => urn!.DeepClone())]))
            .Should().BeEmpty();

    [Fact]
    public void The_order_of_requests_is_no_difference() =>
        DifferencesWhen(sent => sent.Reverse()).Should().BeEmpty();

    [Fact]
    public void A_request_that_was_not_made_is_a_difference() =>
        DifferencesWhen(sent => sent.RemoveAll(request => (string?)request.Request["name"] == "lb"))
            .Should().Equal($"dotnet {Name}: RegisterResource aws:lb/loadBalancer:LoadBalancer lb: (request): official (present), ours (absent)");

    [Fact]
    public void A_request_that_was_made_twice_is_a_difference() =>
        DifferencesWhen(sent => sent.Add(sent.Last()))
            .Should().Equal($"dotnet {Name}: ResourceMonitor/SignalAndWaitForShutdown: (times): official 1, ours 2");

    [Fact]
    public void Another_exit_code_is_a_difference() =>
        RunComparison.Of(Official, new Outcome(1, Sent(), "", "")).Differences.Select(difference => difference.ToString())
            .Should().Equal($"dotnet {Name}: (program): exitCode: official 0, ours 1");

    private static IEnumerable<string> DifferencesWhen(Action<List<SentRequest>> change)
    {
        var sent = Sent();
        change(sent);
        return RunComparison.Of(Official, new Outcome(0, sent, "", "")).Differences.Select(difference => difference.ToString());
    }

    private static List<SentRequest> Sent() =>
        [.. Official.Exchanges.Where(exchange => exchange.Request is not null).Select(exchange => new SentRequest(exchange.Method, exchange.Request!.DeepClone().AsObject()))];

    private static JsonObject Queue(List<SentRequest> sent) => Of(sent, "pair-b");

    private static JsonObject Of(List<SentRequest> sent, string name) => sent.Single(request => (string?)request.Request["name"] == name).Request;
}

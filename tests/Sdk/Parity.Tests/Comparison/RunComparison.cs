using System.Globalization;
using Parity.Tests.Recorded;
using Parity.Tests.Runs;

namespace Parity.Tests.Comparison;

/// <summary>What our SDK said in one run beside what an official SDK said, request by request and field by field.</summary>
internal sealed class RunComparison
{
    // These programs end at their first failure; how much was sent by then differs from run to run, with the official SDK too.
    private static readonly string[] EndAtFirstFailure = ["12", "13", "15"];

    private readonly List<Difference> _differences = [];
    private readonly Recording _recording;
    private readonly ValueComparison _values;
    private string _request = "";

    private RunComparison(Recording recording)
    {
        _recording = recording;
        _values = new ValueComparison((path, recorded, ours) => Differ(path, recorded, ours));
    }

    /// <summary>How many pairs of requests were compared.</summary>
    public int Requests { get; private set; }

    /// <summary>How many fields of them were compared.</summary>
    public int Fields => _values.Fields;

    /// <summary>Every place where the two are not the same.</summary>
    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>Compares a run with a recording of the same scenario and mode.</summary>
    public static RunComparison Of(Recording recording, Outcome outcome)
    {
        var comparison = new RunComparison(recording);
        comparison.CompareExitCodes(outcome.ExitCode);
        comparison.CompareRequests(
            recording.Exchanges.Where(exchange => exchange.Request is not null && exchange.FromProgram).Select(exchange => new SentRequest(exchange.Method, exchange.Request!)),
            outcome.Requests);
        return comparison;
    }

    private void CompareExitCodes(int ours)
    {
        _request = Difference.Program;
        _values.Compare("exitCode", _recording.ExitCode, ours);
    }

    private void CompareRequests(IEnumerable<SentRequest> recorded, IEnumerable<SentRequest> ours)
    {
        var theirs = Group(recorded);
        var own = Group(ours);
        foreach (var request in theirs.Keys.Union(own.Keys).Order(StringComparer.Ordinal))
        {
            _request = request;
            Compare(theirs.GetValueOrDefault(request, []), own.GetValueOrDefault(request, []));
        }
    }

    private void Compare(List<SentRequest> recorded, List<SentRequest> ours)
    {
        if (recorded.Count == 0 || ours.Count == 0)
        {
            Differ("", recorded.Count == 0 ? Difference.Absent : Difference.Present, ours.Count == 0 ? Difference.Absent : Difference.Present);
            return;
        }

        if (recorded.Count != ours.Count)
        {
            Differ(Difference.Times, Number(recorded.Count), Number(ours.Count));
        }

        foreach (var (left, right) in recorded.Zip(ours))
        {
            Requests++;
            _values.Compare("", RequestForm.Of(_recording.Sdk, left.Method, left.Request), RequestForm.Of(_recording.Sdk, right.Method, right.Request));
        }
    }

    private Dictionary<string, List<SentRequest>> Group(IEnumerable<SentRequest> requests) => requests
        .Where(request => request.Method is "Engine/Log" or "ResourceMonitor/SignalAndWaitForShutdown" || !EndAtFirstFailure.Contains(_recording.Scenario))
        .GroupBy(request => RequestIdentity.Of(request.Method, request.Request))
        .ToDictionary(group => group.Key, group => group.ToList());

    private void Differ(string path, string recorded, string ours) =>
        _differences.Add(new Difference(_recording.Sdk, _recording.Name, _request, path, recorded, ours));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}

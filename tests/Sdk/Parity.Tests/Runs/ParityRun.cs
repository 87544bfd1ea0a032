using Parity.Tests.Recorded;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Parity.Tests.Runs;

/// <summary>
/// All programs, each run in both modes against the answers of each recording; the tests share what they said. At the end the summary is printed.
/// </summary>
public sealed class ParityRun(IMessageSink console) : IAsyncLifetime
{
    private const int AtOnce = 2;
    private const string MocksScenario = "30";

    private readonly Dictionary<(string Sdk, string Name), Outcome> _outcomes = [];
    private Outcome? _mocks;
    private Measurement? _measured;

    /// <summary>What the program with mocks of its own said.</summary>
    internal Outcome Mocks => _mocks ?? throw new InvalidOperationException("the programs have not run yet");

    /// <summary>All comparisons of this run.</summary>
    internal Measurement Measured => _measured ??= Measurement.Of(this);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        using var turns = new SemaphoreSlim(AtOnce);
        var mocks = InTurnAsync(turns, () => ProgramRun.RunAloneAsync(MocksScenario));
        var runs = new[] { Recording.DotNet, Recording.NodeJs }
            .SelectMany(sdk => Measurement.NamesOf(sdk).Select(name => (Sdk: sdk, Name: name)))
            .Select(async recording => (Key: recording, Outcome: await InTurnAsync(turns, () => ProgramRun.RunAsync(Recording.Read(recording.Sdk, recording.Name)))));
        foreach (var (key, outcome) in await Task.WhenAll(runs))
        {
            _outcomes.Add(key, outcome);
        }

        _mocks = await mocks;
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        console.OnMessage(new DiagnosticMessage($"what was measured\n{Measured}"));
        return Task.CompletedTask;
    }

    /// <summary>What the program of a recording said when it got the answers of that recording.</summary>
    internal Outcome OutcomeOf(string sdk, string name) => _outcomes[(sdk, name)];

    private static async Task<Outcome> InTurnAsync(SemaphoreSlim turns, Func<Task<Outcome>> run)
    {
        await turns.WaitAsync();
        try
        {
            return await run();
        }
        finally
        {
            turns.Release();
        }
    }
}

/// <summary>The tests that share one run of all programs.</summary>
[CollectionDefinition(Name)]
public sealed class ParityRunGroup : ICollectionFixture<ParityRun>
{
    /// <summary>The name of the group.</summary>
    public const string Name = "one run of all programs";
}

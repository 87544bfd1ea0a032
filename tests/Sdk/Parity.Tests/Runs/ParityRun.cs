using Parity.Tests.Recorded;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Parity.Tests.Runs;

/// <summary>All programs, each run once in each mode; the tests share what they said. At the end the summary is printed.</summary>
public sealed class ParityRun(IMessageSink console) : IAsyncLifetime
{
    private const int AtOnce = 2;
    private const string MocksScenario = "30";

    private readonly Dictionary<string, Outcome> _outcomes = [];

    /// <summary>What the program with mocks of its own said.</summary>
    internal Outcome Mocks => _outcomes[MocksScenario];

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        using var turns = new SemaphoreSlim(AtOnce);
        var runs = Recording.Names(Recording.DotNet)
            .Select(name => InTurnAsync(turns, name, () => ProgramRun.RunAsync(Recording.Read(Recording.DotNet, name))))
            .Append(InTurnAsync(turns, MocksScenario, () => ProgramRun.RunAloneAsync(MocksScenario)));
        foreach (var (name, outcome) in await Task.WhenAll(runs))
        {
            _outcomes.Add(name, outcome);
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        console.OnMessage(new DiagnosticMessage($"what was measured\n{Measurement.Of(this)}"));
        return Task.CompletedTask;
    }

    /// <summary>What the program of a recording said.</summary>
    internal Outcome OutcomeOf(string name) => _outcomes[name];

    private static async Task<(string Name, Outcome Outcome)> InTurnAsync(SemaphoreSlim turns, string name, Func<Task<Outcome>> run)
    {
        await turns.WaitAsync();
        try
        {
            return (name, await run());
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

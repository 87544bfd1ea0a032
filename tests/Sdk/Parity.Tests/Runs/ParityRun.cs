using Parity.Tests.Recorded;

namespace Parity.Tests.Runs;

/// <summary>All programs, each run once in each mode; the tests share what they said.</summary>
public sealed class ParityRun : IAsyncLifetime
{
    private const int AtOnce = 2;

    private readonly Dictionary<string, Outcome> _outcomes = [];

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        using var turns = new SemaphoreSlim(AtOnce);
        var runs = Recording.Names(Recording.DotNet).Select(async name =>
        {
            await turns.WaitAsync();
            try
            {
                return (name, outcome: await ProgramRun.RunAsync(Recording.Read(Recording.DotNet, name)));
            }
            finally
            {
                turns.Release();
            }
        });
        foreach (var (name, outcome) in await Task.WhenAll(runs))
        {
            _outcomes.Add(name, outcome);
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>What the program of a recording said.</summary>
    internal Outcome OutcomeOf(string name) => _outcomes[name];
}

/// <summary>The tests that share one run of all programs.</summary>
[CollectionDefinition(Name)]
public sealed class ParityRunGroup : ICollectionFixture<ParityRun>
{
    /// <summary>The name of the group.</summary>
    public const string Name = "one run of all programs";
}

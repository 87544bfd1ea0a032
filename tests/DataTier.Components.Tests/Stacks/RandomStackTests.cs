using DataTier.Engine;
using DataTier.Planning.Plans;
using DataTier.Settings;
using DataTier.Settings.Tests;
using DataTier.Settings.Tests.Fuzz;
using FsCheck.Fluent;

namespace DataTier.Components.Tests.Stacks;

/// <summary>What loads can be previewed: stacks of random tiers and clients, run by the real program against the local engine.</summary>
public sealed class RandomStackTests
{
    private const int Stacks = 12;
    private const int ClientsOfStack = 20;

    private const string Stack = "production";
    private const string StackFile = "Pulumi.production.yaml";

    [Fact]
    public void Preview_whatever_loads() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), Previews).Holds(Stacks);

    private static void Previews(int seed)
    {
        var random = new System.Random(seed);
        using var run = new StackRun();
        var clients = new List<string>();
        while (clients.Count < ClientsOfStack)
        {
            clients.Add(NextClient(random, run, clients.Count));
        }

        run.Write(StackFile, StackOf(clients));

        // A third of them may warn; none may fail.
        PreviewOf(run, clients).OfType("datatier:components:ClientTier").Should().HaveCount(ClientsOfStack);
    }

    // A tier that loads, and a client of it that does.
    private static string NextClient(System.Random random, StackRun run, int number)
    {
        for (; ; )
        {
            var tier = RandomDocument.Tier(random.Next());
            if (!Loads(() => Tier.Parse("random", tier)))
            {
                continue;
            }

            run.Write(Tier.FileOf($"t{number}"), tier);
            for (var tries = 0; tries < 20; tries++)
            {
                var client = RandomDocument.Client(random.Next(), $"c{number}", $"t{number}");
                run.Write(StackFile, StackOf([client]));
                if (Loads(() => run.Load(Stack)))
                {
                    return client;
                }
            }
        }
    }

    private static Plan PreviewOf(StackRun run, List<string> clients)
    {
        try
        {
            return run.PreviewAsync(Stack).GetAwaiter().GetResult();
        }
        catch (PreviewException failed)
        {
            throw new InvalidOperationException($"what loads must preview: {failed.Message}\n{string.Concat(clients)}", failed);
        }
    }

    private static string StackOf(List<string> clients)
    {
        var shipped = Shipped.Text(StackFile);
        var start = shipped.IndexOf("  datatier:clients:\n", StringComparison.Ordinal) + "  datatier:clients:\n".Length;
        var end = shipped.IndexOf("  datatier:platform:", StringComparison.Ordinal);
        return shipped[..start] + string.Concat(clients) + shipped[end..];
    }

    private static bool Loads(Action load)
    {
        try
        {
            load();
            return true;
        }
        catch (SettingsException)
        {
            return false;
        }
    }
}

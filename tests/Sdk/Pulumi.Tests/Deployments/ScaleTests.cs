namespace Pulumi.Tests.Deployments;

/// <summary>Memory is counted for the whole process: nothing else may run.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone
{
}

[Collection(nameof(Alone))]
public sealed class ScaleTests
{
    [Fact]
    public async Task Needs_memory_in_proportion_to_the_number_of_resources()
    {
        await AllocatedBy(10);
        var (small, large) = (await AllocatedBy(100), await AllocatedBy(1000));
        (large / (double)small).Should().BeInRange(8, 12);
    }

    [Fact]
    public async Task Expands_a_component_with_many_children_for_each_dependent_alone()
    {
        var monitor = new FakeMonitor();
        await monitor.RunAsync(() =>
        {
            var box = new Box("box", box => Enumerable.Range(0, 500).ToList().ForEach(i => _ = new Thing($"c{i}", null, new() { Parent = box })));
            _ = new Thing("t", null, new() { DependsOn = { box } });
        });
        monitor.Registration("t").Dependencies.Should().HaveCount(500);
    }

    [Fact]
    public async Task Follows_a_long_chain_of_values()
    {
        var monitor = new FakeMonitor();
        (await monitor.RunAsync(() =>
        {
            Output<string> last = new Thing("t0", new ThingArgs { Text = "x" }).Text;
            for (var i = 1; i < 2000; i++)
            {
                last = last.Apply(text => text);
            }

            _ = new Thing("end", new ThingArgs { Text = last });
        })).Should().Be(0);
        monitor.Registration("end").Object.Fields["text"].StringValue.Should().Be("x");
    }

    private static async Task<long> AllocatedBy(int clients)
    {
        var monitor = new FakeMonitor();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await monitor.RunAsync(() =>
        {
            for (var client = 0; client < clients; client++)
            {
                _ = new Box($"c{client}", box =>
                {
                    var first = new Thing($"c{client}-0", new ThingArgs { Text = "x", Map = { ["k"] = "v" } }, new() { Parent = box });
                    for (var i = 1; i < 10; i++)
                    {
                        _ = new Thing($"c{client}-{i}", new ThingArgs { Text = first.Text, Number = i }, new() { Parent = box });
                    }

                    box.Content = first.Text;
                });
            }
        });
        monitor.Registrations.Count.Should().Be(1 + (clients * 11));
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}

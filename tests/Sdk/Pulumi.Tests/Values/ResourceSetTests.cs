using FsCheck.Fluent;

namespace Pulumi.Tests.Values;

public sealed class ResourceSetTests
{
    [Fact]
    public async Task Holds_each_resource_once_in_the_order_of_the_first_time()
    {
        List<Resource> pool = [];
        await new FakeMonitor().RunAsync(() => pool.AddRange(Enumerable.Range(0, 30).Select(i => new Thing($"t{i}"))));
        var choice = Gen.Choose(0, pool.Count - 1).Select(i => pool[i]).ListOf();

        Prop.ForAll(choice.Two().ToArbitrary(), pair =>
        {
            var union = ResourceSet.Of(pair.Item1).Union(ResourceSet.Of(pair.Item2));
            return union.Items.ToArray().SequenceEqual(pair.Item1.Concat(pair.Item2).Distinct());
        }).Holds();
    }
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Pulumi.Tests.Serialization;

/// <summary>A value tree as a program writes it, what comes back, and whether a part is secret or unknown.</summary>
public sealed record ValueTree(object? Written, object? ReadBack, bool HasSecret, bool HasUnknown);

/// <summary>Makes value trees.</summary>
public static class ValueTrees
{
    public static Arbitrary<ValueTree> Arbitrary { get; } = Gen.Sized(size => Tree(Math.Min(size, 24))).ToArbitrary();

    private static Gen<ValueTree> Leaf { get; } = Gen.OneOf(
        Gen.Elements("", "a", "some text", "ünï", "__", "value").Select(text => new ValueTree(text, text, false, false)),
        Gen.Choose(-1000, 1000).Select(number => new ValueTree(number, (double)number, false, false)),
        Gen.Elements(0.5, -1e300, double.Epsilon).Select(number => new ValueTree(number, number, false, false)),
        Gen.Elements(true, false).Select(flag => new ValueTree(flag, flag, false, false)),
        Gen.Constant(new ValueTree(States.Unknown<object>(), null, false, true)));

    private static Gen<ValueTree> Tree(int size)
    {
        if (size <= 1)
        {
            return Leaf;
        }

        var children = Tree(size / 3).ListOf().Select(list => list.Take(4).ToList());
        return Gen.OneOf(Leaf, children.Select(List), children.Select(Map), Tree(size / 2).Select(Secret), Tree(size / 2).Select(Plain));
    }

    private static ValueTree List(List<ValueTree> items) => new(
        items.ConvertAll(item => item.Written),
        ImmutableArray.CreateRange(items.Select(item => item.ReadBack)),
        items.Exists(item => item.HasSecret),
        items.Exists(item => item.HasUnknown));

    private static ValueTree Map(List<ValueTree> items)
    {
        var keys = items.Select((_, i) => $"k{i}").ToList();
        return new ValueTree(
            keys.Zip(items).ToDictionary(pair => pair.First, pair => pair.Second.Written),
            keys.Zip(items).ToImmutableDictionary(pair => pair.First, pair => pair.Second.ReadBack),
            items.Exists(item => item.HasSecret),
            items.Exists(item => item.HasUnknown));
    }

    private static ValueTree Secret(ValueTree tree) => tree with { Written = Output.CreateSecret(tree.Written), HasSecret = true };

    private static ValueTree Plain(ValueTree tree) => tree with { Written = Output.Create(tree.Written) };
}

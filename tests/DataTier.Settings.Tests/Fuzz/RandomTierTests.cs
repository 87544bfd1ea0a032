using FsCheck.Fluent;
using Xunit.Abstractions;

namespace DataTier.Settings.Tests.Fuzz;

/// <summary>A tier of random values loads, or every problem and its other side name the line and column of their settings.</summary>
public sealed class RandomTierTests(ITestOutputHelper output)
{
    private const int Documents = 3000;

    private int _loaded;
    private readonly SortedDictionary<string, int> _found = new(StringComparer.Ordinal);

    [Fact]
    public void Random_tiers_load_or_name_their_settings_at_their_places()
    {
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), LoadsOrNamesPlaces).Holds(Documents);

        output.WriteLine($"{_loaded} of {Documents} loaded; {string.Join(", ", _found.Select(found => $"{found.Key} {found.Value}"))}");
        _loaded.Should().BeInRange(Documents / 50, Documents - (Documents / 10), "both kinds of documents are tried");
        _found.Should().HaveCountGreaterThan(20, "most constraints are met by some document");
    }

    private void LoadsOrNamesPlaces(int seed)
    {
        var text = RandomDocument.Tier(seed);
        try
        {
            Tier.Parse("random", text);
            _loaded++;
        }
        catch (SettingsException refused)
        {
            var places = new DocumentPlaces(text);
            refused.Problems.Where(problem => !places.Names(problem.At) || (problem.With is { } with && !places.Names(with)))
                .Select(problem => problem.ToString()).Should().BeEmpty(text);
            foreach (var id in refused.Problems.Select(problem => problem.Constraint).OfType<string>().Distinct())
            {
                _found[id] = _found.GetValueOrDefault(id) + 1;
            }
        }
    }
}

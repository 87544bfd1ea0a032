using System.Text;

namespace DataTier.Engine.Outputs;

/// <summary>Characters that look random and are always the same for the same resource and purpose.</summary>
/// <remarks>Made for plausible stand-ins, not for secrecy: FNV-1a of the seed, drawn out by SplitMix64.</remarks>
internal struct Synthetic
{
    public const string HexDigits = "0123456789abcdef";
    public const string Digits = "0123456789";
    public const string LowerLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
    public const string UpperLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    public const string Password = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private ulong _state;

    public Synthetic(string urn, string purpose)
    {
        var hash = 14695981039346656037;
        foreach (var part in (ReadOnlySpan<string>)[urn, "|", purpose])
        {
            foreach (var letter in part)
            {
                hash = (hash ^ letter) * 1099511628211;
            }
        }

        _state = hash;
    }

    /// <summary>That many characters of an alphabet.</summary>
    public string Take(string alphabet, int length)
    {
        var text = new StringBuilder(length);
        for (var index = 0; index < length; index++)
        {
            text.Append(alphabet[(int)(Next() % (ulong)alphabet.Length)]);
        }

        return text.ToString();
    }

    /// <summary>A UUID of version 4.</summary>
    public string Uuid()
    {
        var hex = Take(HexDigits, 30);
        return $"{hex[..8]}-{hex[8..12]}-4{hex[12..15]}-a{hex[15..18]}-{hex[18..]}";
    }

    private ulong Next()
    {
        var value = _state += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>Amounts of money as settings write them: <c>3200 USD</c>.</summary>
public static class Money
{
    /// <summary>The amount in US dollars; null where the text is none.</summary>
    public static long? Usd(string text) => Unit.Usd.TryRead(text, example: 1, out var amount, out _) ? amount : null;
}

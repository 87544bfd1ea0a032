namespace DataTier.Engine.Programs;

/// <summary>When the program last gave a sign of life.</summary>
internal sealed class Pulse
{
    private long _last = Environment.TickCount64;

    /// <summary>How long ago that was.</summary>
    public TimeSpan Quiet => TimeSpan.FromMilliseconds(Environment.TickCount64 - Volatile.Read(ref _last));

    /// <summary>Whether the program has made a call at all.</summary>
    public bool Called { get; private set; }

    public void Beat() => Volatile.Write(ref _last, Environment.TickCount64);

    public void Call()
    {
        Called = true;
        Beat();
    }
}

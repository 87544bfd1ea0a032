namespace Pulumi.Deployments;

/// <summary>Which deployment the running code belongs to.</summary>
internal static class DeploymentScope
{
    private static readonly AsyncLocal<Deployment?> Running = new();

    public static Deployment? Current => Running.Value;

    /// <summary>Holds for the calling method and what it starts; an async method does not pass it back to its caller.</summary>
    public static void Enter(Deployment deployment) => Running.Value = deployment;

    public static Deployment Require() => Current
        ?? throw new InvalidOperationException("no deployment is running here; make resources inside Deployment.RunAsync or, in a test, Deployment.TestAsync");

    /// <summary>Makes the program wait for the task and fail with it.</summary>
    public static Task<T> Track<T>(Task<T> task)
    {
        Current?.Tasks.Add(task);
        return task;
    }
}
